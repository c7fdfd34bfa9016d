// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <functional>

struct Fts5Tokenizer;

namespace Helpdesk::Store {

/// The full-text index's own tokenizer (unicode61, accents removed), so that our words are its words.
class Tokenizer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Tokenizer>> make(Connection &connection);
    ~Tokenizer();
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;
    /// Calls `found` with each token (UTF-8) of a UTF-8 text.
    void split(QByteArrayView text, const std::function<void(QByteArrayView)> &found) const;
    [[nodiscard]] QStringList split(const QString &text) const;

private:
    struct Api;
    explicit Tokenizer(std::unique_ptr<Api> api);
    std::unique_ptr<Api> m_api;
};

} // namespace Helpdesk::Store
