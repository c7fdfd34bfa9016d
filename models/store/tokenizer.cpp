// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenizer.h"

#include "store/storeerror.h"

#include <sqlite3.h>

#include <array>

namespace Helpdesk::Store {

struct Tokenizer::Api
{
    fts5_tokenizer functions{};
    Fts5Tokenizer *instance = nullptr;
};

Tokenizer::Tokenizer(std::unique_ptr<Api> api)
    : m_api(std::move(api))
{
}

Tokenizer::~Tokenizer()
{
    if (m_api->instance)
        m_api->functions.xDelete(m_api->instance);
}

Result<std::unique_ptr<Tokenizer>> Tokenizer::make(Connection &connection)
{
    fts5_api *fts = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&fts), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (code != SQLITE_OK || !fts)
        return fail(storeError(code == SQLITE_OK ? SQLITE_ERROR : code));
    auto api = std::make_unique<Api>();
    void *context = nullptr;
    code = fts->xFindTokenizer(fts, "unicode61", &context, &api->functions);
    std::array<const char *, 2> arguments{"remove_diacritics", "2"};
    if (code == SQLITE_OK)
        code = api->functions.xCreate(context, arguments.data(), int(arguments.size()), &api->instance);
    if (code != SQLITE_OK)
        return fail(storeError(code));
    return std::unique_ptr<Tokenizer>(new Tokenizer(std::move(api)));
}

void Tokenizer::split(QByteArrayView text, const std::function<void(QByteArrayView)> &found) const
{
    const auto take = [](void *context, int, const char *token, int size, int, int) {
        (*static_cast<const std::function<void(QByteArrayView)> *>(context))(QByteArrayView(token, size));
        return SQLITE_OK;
    };
    auto *context = const_cast<std::function<void(QByteArrayView)> *>(&found);
    m_api->functions.xTokenize(m_api->instance, context, FTS5_TOKENIZE_DOCUMENT, text.data(), int(text.size()), take);
}

QStringList Tokenizer::split(const QString &text) const
{
    QStringList tokens;
    split(text.toUtf8(), [&](QByteArrayView token) { tokens.append(QString::fromUtf8(token)); });
    return tokens;
}

} // namespace Helpdesk::Store
