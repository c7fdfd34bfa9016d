// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Helpdesk::Services {

/// Text::tr(): the translated texts of this library.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk::Services)
};

} // namespace Helpdesk::Services
