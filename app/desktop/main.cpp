// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "app/shared/language.h"
#include "app/shared/newprofile.h"
#include "services/mailrunner.h"
#include "views/mainwindow.h"
#include "views/theme/themestyle.h"
#include "views/theme/typescale.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

using namespace Helpdesk;

namespace {

constexpr int pictureDelay = 900; ///< ms for thumbnails once the ticket is shown
constexpr int pictureLimit = 30'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Helpdesk::Desktop", text);
}

/// Asked for before anything is said; the options are parsed, and their errors told, in that language.
QString wantedLanguage(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    return at < 0 ? QString() : arguments.value(at + 1);
}

void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

/// The desk of the profile; an empty one is made where there is none, except where a picture of it was asked for.
Result<std::unique_ptr<Services::Desk>> openDesk(const Desktop::Options &options)
{
    Services::DeskOptions desk;
    desk.profileDir = options.profile;
    auto opened = Services::Desk::open(desk);
    if (!opened && opened.error().code == ErrorCode::Locked && !options.picture.isEmpty()) {
        desk.mode = Store::Database::Mode::ReadOnly;
        return Services::Desk::open(desk);
    }
    if (opened || opened.error().code != ErrorCode::NotFound || options.demo || !options.picture.isEmpty())
        return opened;
    HELPDESK_TRY(App::makeProfile(desk));
    return Services::Desk::open(desk);
}

/// Says why the desk cannot be opened; where another window writes it, offers to read it only.
Result<std::unique_ptr<Services::Desk>> openDeskOrAsk(const Desktop::Options &options)
{
    auto desk = openDesk(options);
    if (desk)
        return desk;
    complain(desk.error().text());
    if (!options.picture.isEmpty())
        return desk;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("PND Helpdesk"), desk.error().what);
    box.setInformativeText(desk.error().why + u'\n' + desk.error().remedy);
    box.addButton(QMessageBox::Close);
    QPushButton *read = desk.error().code == ErrorCode::Locked
        ? box.addButton(tr("Open read-only"), QMessageBox::AcceptRole)
        : nullptr;
    box.exec();
    if (!read || box.clickedButton() != read)
        return desk;
    Services::DeskOptions readOnly;
    readOnly.profileDir = options.profile;
    readOnly.mode = Store::Database::Mode::ReadOnly;
    return Services::Desk::open(readOnly);
}

void takePicture(Views::MainWindow &window, const QString &file)
{
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, file] {
        const bool written = window.grab().save(file, "PNG");
        if (!written)
            complain(tr("The picture cannot be written: %1").arg(file));
        QCoreApplication::exit(written ? 0 : 1);
    });
    QObject::connect(&window, &Views::MainWindow::settled, timer, [timer] { timer->start(pictureDelay); });
    QTimer::singleShot(pictureLimit, &window, [] {
        complain(tr("The window did not show its list in time"));
        QCoreApplication::exit(1);
    });
}

Views::Place placeFor(const Desktop::Options &options)
{
    Views::Place place = Views::Place::load(options.profile);
    if (options.theme)
        place.theme = *options.theme;
    if (!options.size.isEmpty()) {
        place.size = options.size;
        place.maximized = false;
    }
    if (!options.queue.isEmpty())
        place.queue = options.queue;
    if (options.ticket != 0)
        place.ticket = options.ticket;
    return place;
}

int run(QApplication &application, const Desktop::Options &options)
{
    const QPalette systemPalette = QApplication::palette();
    const Views::Place place = placeFor(options);
    Views::applyTextScale(options.textScale);
    Views::applyTheme(place.theme, systemPalette);
    const auto desk = openDeskOrAsk(options);
    if (!desk)
        return exitCode(desk.error().code);
    std::optional<Services::MailRunner> mail; // ends before the desk
    if (options.picture.isEmpty() && !(*desk)->isReadOnly())
        mail.emplace(**desk);
    Views::DeskState state(**desk, QLocale());
    Views::MainWindow window(state, place);
    QObject::connect(&window, &Views::MainWindow::themeChosen, &application,
                     [&systemPalette](Views::ThemeChoice choice) { Views::applyTheme(choice, systemPalette); });
    if (!options.picture.isEmpty())
        takePicture(window, options.picture);
    if (place.maximized)
        window.showMaximized();
    else
        window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pnd-helpdesk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("pnd-helpdesk"));
    App::installTranslations(application, App::languageFor(wantedLanguage(QCoreApplication::arguments())));
    const Result<Desktop::Options> options = Desktop::parseOptions(QCoreApplication::arguments());
    if (!options) {
        complain(options.error().text());
        return exitCode(options.error().code);
    }
    QGuiApplication::setApplicationDisplayName(tr("PND Helpdesk"));
    if (options->help) {
        QTextStream(stdout) << Desktop::helpText();
        return 0;
    }
    return run(application, *options);
}
