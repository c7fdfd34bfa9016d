// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Helpdesk {

template <typename T> using Result = tl::expected<T, Error>;

using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString what, QString why = {}, QString remedy = {})
{
    return fail(Error{code, std::move(what), std::move(why), std::move(remedy)});
}

} // namespace Helpdesk

/// Returns the error of a Result to the caller, or goes on.
#define HELPDESK_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto helpdeskResult = (expression); !helpdeskResult)                                                       \
            return ::Helpdesk::fail(std::move(helpdeskResult).error());                                                \
    } while (false)

#define HELPDESK_CONCAT_(a, b) a##b
#define HELPDESK_CONCAT(a, b) HELPDESK_CONCAT_(a, b)
#define HELPDESK_TRY_ASSIGN_(name, declaration, expression)                                                            \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return ::Helpdesk::fail(std::move(name).error());                                                              \
    declaration = std::move(*name)

/// HELPDESK_TRY_ASSIGN(auto row, table.read(id)): the value, or the error to the caller.
#define HELPDESK_TRY_ASSIGN(declaration, expression)                                                                   \
    HELPDESK_TRY_ASSIGN_(HELPDESK_CONCAT(helpdeskResult_, __LINE__), declaration, expression)
