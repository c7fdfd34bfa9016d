// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailstreamsocket.h"

#include <cstdlib>

namespace Helpdesk::Mail {

namespace {

constexpr size_t BufferSize = 16'384;

MailStreamSocket *self(mailstream_low *low)
{
    return static_cast<MailStreamSocket *>(low->data);
}

ssize_t driverRead(mailstream_low *low, void *buffer, size_t size)
{
    return self(low)->read(buffer, size);
}

ssize_t driverWrite(mailstream_low *low, const void *buffer, size_t size)
{
    return self(low)->write(buffer, size);
}

int driverClose(mailstream_low *low)
{
    self(low)->close();
    return 0;
}

int driverHandle(mailstream_low *low)
{
    return self(low)->handle();
}

void driverFree(mailstream_low *low)
{
    std::free(low);
}

void driverCancel(mailstream_low *)
{
}

struct mailstream_cancel *driverGetCancel(mailstream_low *)
{
    return nullptr;
}

carray *driverCertificates(mailstream_low *)
{
    return nullptr;
}

int driverIdle(mailstream_low *)
{
    return -1;
}

mailstream_low_driver driver
    = {driverRead,      driverWrite,        driverClose, driverHandle, driverFree, driverCancel,
       driverGetCancel, driverCertificates, driverIdle,  driverIdle,   driverIdle};

} // namespace

mailstream *MailStreamSocket::newStream()
{
    mailstream_low *low = mailstream_low_new(this, &driver);
    if (!low)
        return nullptr;
    mailstream *stream = mailstream_new(low, BufferSize);
    if (!stream)
        mailstream_low_free(low);
    return stream;
}

bool readStreamLine(mailstream *stream, QByteArray &line)
{
    line.clear();
    for (char c = 0; c != '\n';) {
        if (mailstream_read(stream, &c, 1) != 1)
            return false;
        line.append(c);
    }
    return true;
}

} // namespace Helpdesk::Mail
