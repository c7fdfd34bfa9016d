#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the fictional screenshots and documents of the demo desk into resources/demo/files.

Needs python3-pil and fonts-dejavu-core. The build does not run it: what it draws is committed.
The application, its bodies, persons, numbers and addresses are invented.
"""
import os
from PIL import Image, ImageColor, ImageDraw, ImageFilter, ImageFont
from make_documents import write_documents

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "files")
FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSans%s.ttf"

NAVY, BLUE, PALE, LINE = "#274b6d", "#3d74a8", "#e8eff6", "#a9bccf"
INK, GREY, WHITE, STRIPE = "#1f2a36", "#6a7683", "#ffffff", "#f3f7fb"
RED, PINK, AMBER, CREAM, GREEN, MINT = "#b3261e", "#fdecea", "#b26a00", "#fff6df", "#2e7035", "#e7f4e8"
SIGNALS = [RED, PINK, AMBER, CREAM, GREEN, MINT, "#f2b134", "#c9453a", "#c8a02c", "#e2574c", "#7cb342", "#42a5f5", "#ffca28", "#e0a100", "#fff3d6"]
TABS = ["Accueil", "Demandes", "Recherche", "Doublons", "Dispatching", "Extractions", "Attestations", "Paramétrage"]


class Screen:
    """A drawing with a scale: one unit is a pixel of an ordinary screen."""

    def __init__(self, width, height, scale=1, background=WHITE):
        self.w, self.h, self.s = width, height, scale
        self.image = Image.new("RGB", (width * scale, height * scale), background)
        self.draw = ImageDraw.Draw(self.image)
        self.fonts = {}

    def font(self, size, style=""):
        key = (size, style)
        if key not in self.fonts:
            self.fonts[key] = ImageFont.truetype(FONTS % style, int(size * self.s))
        return self.fonts[key]

    def box(self, x, y, w, h, fill=None, outline=None, radius=0):
        area = [int(v * self.s) for v in (x, y, x + w - 1, y + h - 1)]
        if radius:
            self.draw.rounded_rectangle(area, radius * self.s, fill, outline, max(1, self.s))
        else:
            self.draw.rectangle(area, fill, outline, max(1, self.s))

    def line(self, x1, y1, x2, y2, fill=LINE, width=1):
        self.draw.line([int(v * self.s) for v in (x1, y1, x2, y2)], fill, width * self.s)

    def text(self, x, y, text, size=12, fill=INK, bold=False, style=None, anchor="la"):
        font = self.font(size, style if style is not None else "-Bold" if bold else "")
        self.draw.text((x * self.s, y * self.s), text, fill, font, anchor)

    def width(self, text, size=12, bold=False):
        return self.draw.textlength(text, self.font(size, "-Bold" if bold else "")) / self.s

    def gradient(self, x, y, w, h, top, bottom, steps=8):
        a, b = (tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in (top, bottom))
        for i in range(steps):
            mix = tuple(a[k] + (b[k] - a[k]) * i // (steps - 1) for k in range(3))
            y1 = y + h * i / steps
            self.draw.rectangle([x * self.s, y1 * self.s, (x + w) * self.s - 1, (y + h * (i + 1) / steps) * self.s - 1], mix)

    def paragraph(self, x, y, lines, size=12, fill=INK, leading=18):
        for i, line in enumerate(lines):
            self.text(x, y + i * leading, line, size, fill)

    def polygon(self, points, fill, outline=None):
        self.draw.polygon([(px * self.s, py * self.s) for px, py in points], fill, outline)

    def circle(self, x, y, r, fill, outline=None):
        self.draw.ellipse([(x - r) * self.s, (y - r) * self.s, (x + r) * self.s, (y + r) * self.s], fill, outline)

    def save(self, name, colours=56):
        """A small palette: the colours that make up the screen, and the rare ones that carry meaning."""
        counted = sorted(self.image.getcolors(1 << 24), reverse=True)
        chosen = [colour for count, colour in counted[:colours - 16]]
        there = {colour: count for count, colour in counted}
        named = [ImageColor.getrgb(c) for c in SIGNALS]
        chosen += [c for c in named if there.get(c, 0) > 20 and c not in chosen]
        chosen += [c for count, c in counted[colours - 16:] if c not in chosen][:colours - len(chosen)]
        palette = Image.new("P", (1, 1))
        palette.putpalette([v for c in chosen for v in c] + list(chosen[0]) * (256 - len(chosen)))
        self.image.quantize(palette=palette, dither=Image.Dither.NONE).save(os.path.join(OUT, name), optimize=True)


# --- the browser and the desk around the application ------------------------------------------------------------

def browser(s, title, url, x=0, y=0, w=None, h=None, secure=True, frozen=False):
    """A browser window of the time; gives back the area of the page."""
    w, h = w or s.w, h or s.h
    s.box(x, y, w, h, "#d9e4f1", "#5d7490")
    s.gradient(x + 1, y + 1, w - 2, 28, "#c9daee", "#b3c9e2")
    s.text(x + 12, y + 8, title + (" (Ne répond pas)" if frozen else ""), 11)
    for i, (fill, sign) in enumerate((("#c9453a", "×"), ("#dbe6f2", "□"), ("#dbe6f2", "–"))):
        bx = x + w - 40 - i * 32
        s.box(bx, y + 1, 30 if i else 38, 18, fill, "#7d93ad")
        s.text(bx + (15 if i else 19), y + 9, sign, 11, WHITE if not i else INK, True, anchor="mm")
    s.box(x + 1, y + 29, w - 2, 36, "#e9eff7")
    for i, sign in enumerate(("◄", "►")):
        s.circle(x + 24 + i * 28, y + 47, 12, "#6c9bd1" if not i else "#c3d2e4", "#557799")
        s.text(x + 24 + i * 28, y + 47, sign, 10, WHITE, anchor="mm")
    s.box(x + 74, y + 36, w - 300, 23, WHITE, "#8aa0ba")
    if secure:
        s.box(x + 80, y + 44, 9, 8, "#c8a02c")
        s.box(x + 82, y + 40, 5, 5, None, "#c8a02c")
    s.text(x + 95, y + 41, url, 11, GREY if not secure else INK)
    s.box(x + w - 216, y + 36, 196, 23, WHITE, "#8aa0ba")
    s.text(x + w - 208, y + 41, "Rechercher", 11, "#9aa7b5")
    s.line(x, y + 65, x + w, y + 65, "#8aa0ba")
    s.box(x + 1, y + 66, w - 2, h - 67, WHITE)
    return x + 1, y + 66, w - 2, h - 67


def taskbar(s, programs, clock, date):
    y = s.h - 40
    s.gradient(0, y, s.w, 40, "#56789e", "#25405e")
    s.circle(28, y + 20, 15, "#3f8ac7", "#9cc4e6")
    for i, colour in enumerate(("#e2574c", "#7cb342", "#42a5f5", "#ffca28")):
        s.box(22 + i % 2 * 7, y + 14 + i // 2 * 7, 6, 6, colour)
    for i, program in enumerate(programs):
        s.box(64 + i * 176, y + 4, 170, 32, "#6f8fb2" if i else "#90aecd", "#a9c3dd", 3)
        s.text(74 + i * 176, y + 13, program, 11, WHITE)
    s.text(s.w - 14, y + 6, clock, 11, WHITE, anchor="ra")
    s.text(s.w - 14, y + 21, date, 11, WHITE, anchor="ra")


# --- the application « Registre des demandes » --------------------------------------------------------------------

def emblem(s, x, y, size=34):
    """The invented sign of the register: a file card with a tick."""
    s.box(x, y, size, size, "#f2b134", None, 5)
    s.box(x + size * .2, y + size * .24, size * .6, size * .56, WHITE)
    for i in range(3):
        s.line(x + size * .28, y + size * (.37 + i * .13), x + size * .58, y + size * (.37 + i * .13), LINE, 1)
    s.line(x + size * .5, y + size * .62, x + size * .62, y + size * .74, GREEN, 3)
    s.line(x + size * .62, y + size * .74, x + size * .88, y + size * .4, GREEN, 3)


def header(s, page, user, tab):
    x, y, w, _ = page
    s.gradient(x, y, w, 58, "#4a83b8", NAVY)
    emblem(s, x + 14, y + 12)
    s.text(x + 60, y + 10, "Registre des demandes", 19, WHITE, True)
    s.text(x + 61, y + 35, "Enregistrement et suivi – version 4.2.1", 10, "#d5e3f0")
    if user:
        s.text(x + w - 16, y + 12, user, 11, WHITE, anchor="ra")
        s.text(x + w - 16, y + 33, "Mon compte  |  Aide  |  Déconnexion", 10, "#d5e3f0", anchor="ra")
    s.box(x, y + 58, w, 30, "#dce7f2")
    s.line(x, y + 88, x + w, y + 88, BLUE, 2)
    if not user:
        return y + 90
    tx = x + 12
    for name in TABS:
        tw = s.width(name, 11, name == tab) + 26
        if name == tab:
            s.box(tx, y + 61, tw, 28, BLUE, None, 3)
            s.box(tx, y + 75, tw, 14, BLUE)
        s.text(tx + 13, y + 68, name, 11, WHITE if name == tab else NAVY, name == tab)
        tx += tw + 2
    return y + 90


def menu(s, page, top, title, entries, current):
    x, y, _, h = page
    bottom = y + h
    s.box(x, top, 190, bottom - top, "#f1f5f9")
    s.line(x + 190, top, x + 190, bottom)
    s.gradient(x + 8, top + 10, 174, 26, "#6f9cc6", BLUE)
    s.text(x + 18, top + 16, title, 11, WHITE, True)
    for i, entry in enumerate(entries):
        ey = top + 40 + i * 26
        if entry == current:
            s.box(x + 8, ey, 174, 25, "#fff3d6", "#e0b75a")
        s.polygon([(x + 16, ey + 9), (x + 16, ey + 16), (x + 20, ey + 12.5)], BLUE)
        s.text(x + 26, ey + 6, entry, 11, NAVY, entry == current)
        s.line(x + 8, ey + 25, x + 182, ey + 25, "#d6e0ea")
    return x + 206, top


def application(s, page, user, tab, title, entries, current, crumb, heading):
    top = header(s, page, user, tab)
    x, y = menu(s, page, top, title, entries, current)
    s.text(x, y + 12, crumb, 10, GREY)
    s.text(x, y + 30, heading, 16, NAVY, True)
    s.line(x, y + 54, page[0] + page[2] - 18, y + 54, BLUE)
    return x, y + 66, page[0] + page[2] - 18 - x


def panel(s, x, y, w, h, title):
    s.box(x, y, w, h, "#fbfdff", LINE, 3)
    s.gradient(x + 1, y + 1, w - 2, 23, "#eaf1f8", "#d5e2ef")
    s.text(x + 10, y + 6, title, 11, NAVY, True)


def field(s, x, y, label, value, w=200, lw=140, required=False, bad=False, kind="text"):
    if label:
        s.text(x + lw - 8, y + 5, label + (" *" if required else "") + " :", 11, INK, anchor="ra")
    s.box(x + lw, y, w, 22, PINK if bad else WHITE, RED if bad else "#8fa3b8")
    s.text(x + lw + 6, y + 5, value, 11)
    if kind == "list":
        s.box(x + lw + w - 19, y + 1, 18, 20, "#dfe8f1")
        s.polygon([(x + lw + w - 14, y + 9), (x + lw + w - 6, y + 9), (x + lw + w - 10, y + 14)], NAVY)


def button(s, x, y, label, main=False, off=False):
    w = s.width(label, 11, main) + 28
    if off:
        s.box(x, y, w, 25, "#e6e9ec", "#c3c9cf", 3)
    else:
        s.box(x, y, w, 25, BLUE if main else "#e9eff5", NAVY if main else "#8fa3b8", 3)
    s.text(x + w / 2, y + 12, label, 11, "#9aa3ac" if off else WHITE if main else NAVY, main, anchor="mm")
    return x + w + 8


def notice(s, x, y, w, text, kind="error", more=()):
    fill, edge, sign = {"error": (PINK, RED, "!"), "warn": (CREAM, AMBER, "!"), "ok": (MINT, GREEN, "✓"), "info": (PALE, BLUE, "i")}[kind]
    h = 32 + 17 * len(more)
    s.box(x, y, w, h, fill, edge, 3)
    s.circle(x + 18, y + 16, 8, edge)
    s.text(x + 18, y + 16, sign, 11, WHITE, True, anchor="mm")
    s.text(x + 34, y + 9, text, 12, edge, True)
    s.paragraph(x + 34, y + 29, more, 11, INK, 17)
    return y + h + 12


def table(s, x, y, columns, rows, marked=(), height=22, stretch=None):
    if stretch:
        factor = stretch / sum(c[1] for c in columns)
        columns = [(name, int(cw * factor) if name else cw) for name, cw in columns]
    w = sum(c[1] for c in columns)
    s.gradient(x, y, w, 25, "#6f9cc6", BLUE)
    cx = x
    for name, cw in columns:
        s.text(cx + 7, y + 7, name, 10, WHITE, True)
        s.line(cx + cw, y, cx + cw, y + 25, "#a8c5e0")
        cx += cw
    for i, row in enumerate(rows):
        ry = y + 25 + i * height
        s.box(x, ry, w, height, CREAM if i in marked else WHITE if i % 2 else STRIPE)
        cx = x
        for (name, cw), value in zip(columns, row):
            if value in ("☐", "☑"):
                s.box(cx + 8, ry + 5, 12, 12, WHITE, "#8fa3b8")
                if value == "☑":
                    s.line(cx + 10, ry + 11, cx + 13, ry + 14, GREEN, 2)
                    s.line(cx + 13, ry + 14, cx + 18, ry + 7, GREEN, 2)
            else:
                s.text(cx + 7, ry + 5, value, 10, BLUE if name == "Numéro" else INK)
            cx += cw
        s.line(x, ry + height - 1, x + w, ry + height - 1, "#d6e0ea")
    s.box(x, y, w, 25 + len(rows) * height, None, LINE)
    return y + 25 + len(rows) * height


def dialog(s, w, h, title, lines, buttons, kind="error", cy=None):
    x, y = (s.w - w) // 2, (cy or (s.h - h) // 2)
    s.box(x + 5, y + 5, w, h, "#8794a3")
    s.box(x, y, w, h, WHITE, "#44607d")
    s.gradient(x + 1, y + 1, w - 2, 27, "#6f9cc6", NAVY)
    s.text(x + 12, y + 7, title, 12, WHITE, True)
    s.text(x + w - 18, y + 14, "×", 14, WHITE, True, anchor="mm")
    colour = {"error": RED, "warn": AMBER, "info": BLUE}[kind]
    if kind == "warn":
        s.polygon([(x + 42, y + 46), (x + 22, y + 82), (x + 62, y + 82)], colour)
        s.text(x + 42, y + 68, "!", 18, WHITE, True, anchor="mm")
    else:
        s.circle(x + 42, y + 66, 19, colour)
        s.text(x + 42, y + 65, "×" if kind == "error" else "i", 24, WHITE, True, anchor="mm")
    s.text(x + 80, y + 46, lines[0], 12, INK, True)
    s.paragraph(x + 80, y + 68, lines[1:], 11, INK, 18)
    s.line(x, y + h - 44, x + w, y + h - 44, "#d6e0ea")
    bx = x + w - 14 - sum(s.width(b, 11, i == 0) + 36 for i, b in enumerate(buttons))
    for i, name in enumerate(buttons):
        bx = button(s, bx, y + h - 35, name, i == 0)


def shade(s, page):
    """Greys out the page behind a dialog, as dithered lines so that the palette stays small."""
    x, y, w, h = page
    area = [int(v * s.s) for v in (x, y, x + w, y + h)]
    part = s.image.crop(area)
    s.image.paste(Image.blend(part, Image.new("RGB", part.size, "#5b6670"), 0.28), area[:2])
    s.draw = ImageDraw.Draw(s.image)


URL = "https://registre.example.fr/"
USER = "Mme C. Lemarchand – guichet G1104 (guichet enregistreur)"
DEMANDES = ["Nouvelle demande", "Mes demandes", "Renouvellement", "Radiation", "Rapatriement", "Pièces jointes"]
PEOPLE = [("LEFORESTIER", "Adèle"), ("MBALLAT", "Joris"), ("QUERVILLE", "Sonia"), ("TAZIRI", "Karim"), ("VANDROUX", "Élise"),
          ("OZENFANT", "Maël"), ("DUBREUCQ", "Nadège"), ("PALISSOT", "Hugo"), ("RIVALEN", "Inès"), ("SAUVETERRE", "Paul"),
          ("GUILVINEAU", "Zoé"), ("HARCELIN", "Tom"), ("BELLORGET", "Lucie"), ("COSTANDI", "Rémi"), ("FERRADOU", "Jeanne")]
TOWNS = ["Saint-Aubrac", "Valmorin", "Port-Lessay", "Montclar-le-Vieux", "Berzy", "Les Aulnettes"]


def number(i, counter="G1104"):
    return "099%02d13%06d%s" % (1 + i % 6, 4217 + i * 371, counter)


def duplicates_error():
    s = Screen(1280, 720)
    page = browser(s, "Registre des demandes - Recherche de doublons - Navigateur", URL + "doublons/recherche.do?etape=2")
    x, y, w = application(s, page, USER, "Doublons", "Doublons", ["Recherche", "À traiter (12)", "Traités", "Historique"],
                          "Recherche", "Accueil > Doublons > Recherche", "Recherche de doublons")
    panel(s, x, y, w, 132, "Critères")
    field(s, x + 10, y + 36, "Nom de naissance", "QUERVILLE", 220, required=True)
    field(s, x + 10, y + 66, "Prénom", "Sonia", 220)
    field(s, x + 10, y + 96, "Commune", "Saint-Aubrac", 220, kind="list")
    field(s, x + 430, y + 36, "Date de naissance", "14/02/1981", 120, required=True)
    field(s, x + 430, y + 66, "Guichet", "Tous les guichets", 220, kind="list")
    button(s, x + 570, y + 97, "Rechercher", True)
    panel(s, x, y + 146, w, 190, "Résultats")
    s.text(x + 14, y + 182, "Recherche en cours…", 11, GREY)
    shade(s, page)
    dialog(s, 520, 196, "Erreur", ["Une erreur inattendue est survenue",
           "Votre demande n'a pas pu être traitée. Veuillez réessayer plus tard.", "",
           "Référence : ERR-20130612-104207-88213", "Écran : doublons/recherche.do"], ["OK", "Détails"])
    s.save("erreur-inattendue-doublons.png")


def profile_mismatch():
    s = Screen(1280, 720)
    page = browser(s, "Registre des demandes - Mon compte - Navigateur", URL + "compte/profil.do")
    x, y, w = application(s, page, "M. B. Kerouanton – guichet G2071 (consultant)", "Accueil", "Mon compte",
                          ["Mon profil", "Mot de passe", "Certificat", "Habilitations"], "Mon profil",
                          "Accueil > Mon compte > Mon profil", "Mon profil")
    y = notice(s, x, y, w, "Incohérence sur les données de votre profil", "error",
               ["Le guichet de rattachement ne correspond pas à celui de votre habilitation (code PROF_0017).",
                "L'enregistrement est impossible tant que l'incohérence n'est pas levée."])
    panel(s, x, y, w, 222, "Identité et rattachement")
    field(s, x + 10, y + 38, "Nom", "KEROUANTON", 230, required=True)
    field(s, x + 10, y + 70, "Prénom", "Benoît", 230, required=True)
    field(s, x + 10, y + 102, "Courriel", "b.kerouanton@ville-valmorin.example.fr", 300, required=True)
    field(s, x + 10, y + 134, "Guichet", "G2071 - Mairie de Valmorin", 300, required=True, bad=True, kind="list")
    field(s, x + 10, y + 166, "Profil", "Consultant", 230, bad=True, kind="list")
    s.text(x + 470, y + 138, "← valeur de l'habilitation : G2017", 11, RED)
    button(s, button(s, x, y + 238, "Enregistrer", True), y + 238, "Annuler")
    s.save("profil-incoherence.png")


def login(name, title, text, more, kind, user, width=800, height=600):
    s = Screen(width, height, background="#eef3f8")
    page = browser(s, "Registre des demandes - Connexion - Navigateur", URL + "connexion.do")
    s.box(*page, "#eef3f8")
    header(s, page, None, None)
    w = 460
    x, y = (width - w) // 2, 188
    s.box(x, y, w, 292, WHITE, LINE, 5)
    s.gradient(x + 1, y + 1, w - 2, 34, "#6f9cc6", BLUE)
    s.text(x + 16, y + 10, title, 13, WHITE, True)
    y = notice(s, x + 16, y + 50, w - 32, text, kind, more)
    field(s, x + 16, y + 8, "Identifiant", user, 240, 130)
    field(s, x + 16, y + 42, "Mot de passe", "••••••••••", 240, 130)
    button(s, button(s, x + 146, y + 78, "Se connecter", True), y + 78, "Annuler")
    s.text(x + 146, y + 118, "Mot de passe oublié ?", 11, BLUE)
    s.text(width // 2, height - 24, "Registre des demandes – assistance : votre gestionnaire territorial", 10, GREY, anchor="ma")
    s.save(name)


def extraction():
    s = Screen(1920, 1080)
    page = browser(s, "Registre des demandes - Extractions - Navigateur", URL + "extractions/resultat.do?id=51877", h=1040)
    x, y, w = application(s, page, "Mme D. Astruc – guichet G3310 (guichet enregistreur)", "Extractions", "Extractions",
                          ["Nouvelle extraction", "Mes extractions", "Modèles", "Planification"], "Mes extractions",
                          "Accueil > Extractions > Mes extractions > 51877", "Extraction n° 51877 – demandes actives du guichet G3310")
    y = notice(s, x, y, w, "Extraction terminée : 26 lignes", "ok")
    s.text(x + w - 12, y - 34, "Tableau de bord : 418 demandes actives au 11/06/2013", 11, AMBER, True, anchor="ra")
    columns = [("", 32), ("Numéro", 190), ("Nom", 150), ("Prénom", 120), ("Dépôt", 100), ("Renouvellement", 130), ("Commune souhaitée", 180),
               ("Typologie", 90), ("Personnes", 90), ("État", 150), ("Guichet", 100)]
    rows = []
    for i in range(26):
        nom, prenom = PEOPLE[i * 7 % 15]
        rows.append(["☐", number(i, "G3310"), nom, prenom, "%02d/%02d/201%d" % (1 + i * 5 % 28, 1 + i % 12, i % 3),
                     "%02d/%02d/2013" % (1 + i * 3 % 28, 1 + i % 6), TOWNS[i * 5 % 6], "T%d" % (1 + i % 5), str(1 + i % 6),
                     "Active" if i % 5 else "À renouveler", "G3310"])
    bottom = table(s, x, y, columns, rows, stretch=w)
    s.text(x, bottom + 12, "26 lignes – page 1 / 1", 11, GREY)
    button(s, button(s, button(s, x, bottom + 36, "Exporter (CSV)", True), bottom + 36, "Imprimer"), bottom + 36, "Retour")
    taskbar(s, ["Registre des demandes", "Messagerie", "Tableau de suivi.ods"], "09:47", "11/06/2013")
    s.save("extraction-incomplete.png")


def certificate_sheet():
    s = Screen(1280, 720, background="#8b939c")
    page = browser(s, "Registre des demandes - Aperçu de l'attestation - Navigateur", URL + "attestation/apercu.do")
    x, y, w, h = page
    s.box(x, y, w, h, "#8b939c")
    s.box(x, y, w, 34, "#dfe5eb")
    for i, name in enumerate(("Imprimer", "Enregistrer", "Zoom 75 %", "Fermer")):
        button(s, x + 12 + i * 112, y + 5, name, i == 0)
    px, py, pw = 380, y + 50, 520
    s.box(px + 5, py + 5, pw, h - 40, "#5f666d")
    s.box(px, py, pw, h - 40, WHITE)
    emblem(s, px + 34, py + 30, 40)
    s.text(px + 86, py + 34, "Registre des demandes", 13, NAVY, True)
    s.text(px + 86, py + 54, "Mairie de Port-Lessay – guichet G0452", 10, GREY)
    s.box(px + 280, py + 86, 210, 76, None, LINE)
    s.paragraph(px + 292, py + 96, ["Mme RIVALEN Inès", "14 rue des Tanneurs", "99120 BERZY"], 10, INK, 20)
    s.text(px + pw // 2, py + 196, "ATTESTATION D'ENREGISTREMENT", 15, NAVY, True, anchor="ma")
    s.text(px + pw // 2, py + 218, "d'une demande de logement", 12, NAVY, anchor="ma")
    s.paragraph(px + 34, py + 254, ["Numéro d'enregistrement :", "Date de dépôt :", "Guichet :", "Demandeur :", "Adresse :"], 10, GREY, 22)
    for i, value in enumerate((number(8, "G0452"), "03/04/2013", "G0452 – Mairie de Port-Lessay", "RIVALEN Inès", "14 rue des Tanneurs, 99120 BERZY")):
        s.text(px + 210, py + 254 + i * 22, value, 10, INK, i == 0)
    s.paragraph(px + 34, py + 388, ["La présente attestation certifie l'enregistrement de la demande au registre.",
                                    "Elle est valable un an à compter de la date de dépôt. La demande doit être",
                                    "renouvelée avant le 03/04/2014, faute de quoi elle sera radiée."], 10, INK, 18)
    s.text(px + 34, py + 476, "Fait à Port-Lessay, le 10/06/2013", 10)
    s.text(px + 330, py + 476, "Le responsable du guichet", 10)
    s.line(px + 330, py + 540, px + 480, py + 540)
    s.save("attestation-adresse.png")


def duplicates_list():
    s = Screen(1280, 720)
    page = browser(s, "Registre des demandes - Doublons à traiter - Navigateur", URL + "doublons/liste.do")
    x, y, w = application(s, page, USER, "Doublons", "Doublons", ["Recherche", "À traiter (12)", "Traités", "Historique"],
                          "À traiter (12)", "Accueil > Doublons > À traiter", "Doublons à traiter")
    y = notice(s, x, y, w, "2 demandes actives pour la même personne dans deux guichets", "warn")
    columns = [("", 30), ("Numéro", 176), ("Nom", 130), ("Prénom", 100), ("Né(e) le", 96), ("Dépôt", 96), ("Guichet", 200), ("État", 200)]
    rows = []
    for i in range(6):
        nom, prenom = PEOPLE[i * 4 % 15]
        for k, (counter, town) in enumerate((("G1104", "Saint-Aubrac"), ("G2071", "Valmorin"))):
            rows.append(["☑" if i == 1 else "☐", number(i * 2 + k, counter), nom, prenom, "%02d/%02d/19%d" % (3 + i * 4, 1 + i, 62 + i * 5),
                         "%02d/%02d/201%d" % (5 + i, 2 + i, 1 + k), "%s - %s" % (counter, town),
                         "Active" if k else ("Renouvelée en création" if i == 1 else "Active")])
    bottom = table(s, x, y, columns, rows, (2, 3), stretch=w)
    button(s, button(s, button(s, x, bottom + 14, "Fusionner", True), bottom + 14, "Radier le doublon"), bottom + 14, "Ignorer")
    s.save("doublons-deux-guichets.png")


def dispatching():
    s = Screen(1920, 1080)
    page = browser(s, "Registre des demandes - Dispatching - Navigateur", URL + "dispatching/suivi.do", h=1040)
    x, y, w = application(s, page, "M. É. Sabouret – gestionnaire territorial", "Dispatching", "Dispatching",
                          ["Suivi des envois", "Ré-émission", "Guichets abonnés", "Anomalies"], "Suivi des envois",
                          "Accueil > Dispatching > Suivi des envois", "Suivi des envois du dispatching")
    panel(s, x, y, w, 66, "Filtre")
    field(s, x + 10, y + 34, "Guichet", "G1287 - Office de Berzy", 220, 90, kind="list")
    field(s, x + 350, y + 34, "Du", "27/05/2013", 100, 60)
    field(s, x + 520, y + 34, "au", "12/06/2013", 100, 60)
    button(s, x + 720, y + 33, "Filtrer", True)
    columns = [("Date et heure", 170), ("Lot", 130), ("Guichet", 260), ("Demandes", 110), ("Créations", 110), ("Modifications", 130),
               ("Radiations", 110), ("Accusé", 150), ("État", 300)]
    rows, late = [], []
    for i in range(24):
        day = 12 - i // 2 if i < 24 else 1
        month = 6
        if day < 1:
            day, month = 31 + day, 5
        stopped = i < 17
        late += [i] if stopped and i % 2 == 0 else []
        rows.append(["%02d/%02d/2013 0%d:%02d" % (day, month, 2 + i % 2, 10 + i), "L%06d" % (88410 - i), "G1287 - Office de Berzy",
                     "0" if stopped else str(40 + i * 13 % 70), "0" if stopped else str(8 + i % 9), "0" if stopped else str(20 + i % 30),
                     "0" if stopped else str(2 + i % 6), "—" if stopped else "reçu", "Non émis : aucun abonnement actif" if stopped else "Émis"])
    bottom = table(s, x, y + 82, columns, rows, late, stretch=w)
    s.text(x, bottom + 12, "24 envois – dernier envoi reçu par le guichet : 04/06/2013 02:27", 11, RED, True)
    button(s, button(s, x, bottom + 36, "Ré-émettre la sélection", off=True), bottom + 36, "Exporter")
    taskbar(s, ["Registre des demandes", "Messagerie"], "08:55", "12/06/2013")
    s.save("dispatching-non-emis.png")


def frozen_form(scale=1, name="saisie-figee.png", save=True):
    s = Screen(1920, 1080, scale)
    page = browser(s, "Registre des demandes - Nouvelle demande - Navigateur", URL + "demande/creation.do?onglet=ressources", h=1040, frozen=True)
    x, y, w = application(s, page, USER, "Demandes", "Demandes", DEMANDES, "Nouvelle demande",
                          "Accueil > Demandes > Nouvelle demande", "Nouvelle demande – étape 4 / 6 : ressources")
    for i, step in enumerate(("1. Demandeur", "2. Foyer", "3. Logement actuel", "4. Ressources", "5. Logement recherché", "6. Validation")):
        s.box(x + i * 190, y, 184, 28, BLUE if i == 3 else MINT if i < 3 else "#eef1f4", NAVY if i == 3 else LINE, 3)
        s.text(x + i * 190 + 92, y + 14, step, 11, WHITE if i == 3 else INK, i == 3, anchor="mm")
    panel(s, x, y + 46, w, 330, "Ressources mensuelles du foyer")
    s.text(x + 330, y + 84, "Demandeur", 11, NAVY, True, anchor="ma")
    s.text(x + 560, y + 84, "Conjoint", 11, NAVY, True, anchor="ma")
    amounts = [("Salaire ou revenu d'activité", "1 240", "860"), ("Retraite", "", ""), ("Allocation chômage", "", "412"), ("Pension d'invalidité", "", ""),
               ("Allocations familiales", "129", ""), ("Pension alimentaire reçue", "", ""), ("Bourse étudiant", "", ""), ("Autres", "60", "")]
    for i, (label, a, b) in enumerate(amounts):
        ly = y + 106 + i * 31
        field(s, x + 20, ly, label, a, 140, 240)
        field(s, x + 490, ly, "", b, 140, 0)
        s.text(x + 404, ly + 5, "€", 11, GREY)
        s.text(x + 636, ly + 5, "€", 11, GREY)
    panel(s, x, y + 392, w, 150, "Avis d'imposition")
    field(s, x + 20, y + 430, "Revenu fiscal de référence", "24 318", 140, 240, required=True)
    field(s, x + 20, y + 462, "Année", "2011", 140, 240, kind="list")
    field(s, x + 20, y + 494, "Nombre de parts", "2,5", 140, 240)
    bx = button(s, x, y + 562, "< Précédent", off=True)
    button(s, button(s, bx, y + 562, "Suivant >", off=True), y + 562, "Enregistrer le brouillon", off=True)
    bx, by = 800, 640
    s.box(bx + 4, by + 4, 360, 92, "#8794a3")
    s.box(bx, by, 360, 92, WHITE, NAVY)
    s.text(bx + 180, by + 24, "Traitement en cours, veuillez patienter…", 12, NAVY, True, anchor="ma")
    for i in range(12):
        s.box(bx + 40 + i * 24, by + 56, 20, 12, BLUE if i < 5 else "#dce5ee")
    taskbar(s, ["Registre (Ne répond pas)", "Messagerie"], "10:42", "12/06/2013")
    if save:
        s.save(name)
    return s


def radiated():
    s = Screen(1280, 720)
    page = browser(s, "Registre des demandes - Consultation - Navigateur", URL + "demande/consulter.do")
    x, y, w = application(s, page, USER, "Demandes", "Demandes", DEMANDES, "Radiation", "Accueil > Demandes > " + number(3),
                          "Demande " + number(3))
    y = notice(s, x, y, w, "Demande radiée le 07/06/2013 – motif : non-renouvellement", "warn")
    panel(s, x, y, w, 168, "Demandeur")
    for i, (label, value) in enumerate((("Nom", "TAZIRI"), ("Prénom", "Karim"), ("Date de naissance", "09/11/1974"), ("Commune", "Montclar-le-Vieux"))):
        field(s, x + 10, y + 36 + i * 31, label, value, 230)
    for i, (label, value) in enumerate((("Dépôt", "12/05/2011"), ("Dernier renouvellement", "02/05/2013"), ("Fin de validité", "12/05/2014"), ("État", "Radiée"))):
        field(s, x + 440, y + 36 + i * 31, label, value, 150, 170, bad=i in (1, 3))
    y += 184
    panel(s, x, y, w, 136, "Historique")
    table(s, x + 10, y + 32, [("Date", 130), ("Événement", 340), ("Auteur", 240), ("Guichet", 180)],
          [["07/06/2013 02:14", "Radiation – non-renouvellement", "traitement automatique", "—"],
           ["02/05/2013 15:31", "Renouvellement", "C. Lemarchand", "G1104"], ["12/05/2011 10:05", "Création", "P. Danglade", "G1104"]], (0,), stretch=w - 20)
    button(s, button(s, x, y + 150, "Déradier", off=True), y + 150, "Retour à la liste")
    s.save("radiation-a-tort.png")


def rejected_file():
    s = Screen(1280, 720)
    page = browser(s, "Registre des demandes - Interface fichier - Navigateur", URL + "interface/compte-rendu.do?lot=88231")
    x, y, w = application(s, page, "M. T. Ouvrard – Office de Berzy (interface)", "Paramétrage", "Interface",
                          ["Dépôt de fichier", "Comptes rendus", "Service web", "Certificats"], "Comptes rendus",
                          "Accueil > Paramétrage > Interface > Comptes rendus", "Compte rendu du lot 88231")
    y = notice(s, x, y, w, "Fichier refusé : 7 demandes rejetées sur 112", "error", ["demandes_G1287_20130611.xml – déposé le 11/06/2013 à 18:02"])
    rows = []
    texts = ["Date de dépôt postérieure à la date du jour", "Commune souhaitée absente", "Personne à charge sans date de naissance"]
    for i in range(7):
        nom, _ = PEOPLE[i * 2 % 15]
        k = (0, 0, 1, 0, 2, 0, 1)[i]
        rows.append([str(14 + i * 15), number(i * 3, "G1287"), nom, ("CTRL_DEM_0033", "CTRL_DEM_0012", "CTRL_DEM_0107")[k], texts[k], "Bloquante"])
    bottom = table(s, x, y, [("Ligne", 60), ("Numéro", 180), ("Nom", 140), ("Anomalie", 140), ("Libellé", 370), ("Gravité", 120)], rows, stretch=w)
    button(s, button(s, x, bottom + 14, "Télécharger le compte rendu", True), bottom + 14, "Retour")
    s.save("fichier-refuse-ctrl-dem-0033.png")


def web_service():
    s = Screen(800, 600, background="#e9ebee")
    s.gradient(0, 0, 800, 26, "#c9daee", "#b3c9e2")
    s.text(10, 6, "Testeur de services – registre_v4.xml", 11)
    s.text(10, 34, "Fichier    Édition    Projet    Outils    Aide", 11)
    s.box(10, 58, 560, 24, WHITE, "#8aa0ba")
    s.text(18, 64, "https://ws.registre.example.fr/services/RechercheDemande", 10)
    button(s, 582, 57, "Envoyer", True)
    s.text(686, 64, "délai : 30 s", 10, GREY)
    for x, title in ((10, "Requête"), (405, "Réponse")):
        s.box(x, 94, 385, 440, WHITE, "#8aa0ba")
        s.gradient(x + 1, 95, 383, 22, "#eaf1f8", "#d5e2ef")
        s.text(x + 8, 100, title, 11, NAVY, True)
    xml = ['<?xml version="1.0"?>', "<env:Envelope>", "  <env:Header/>", "  <env:Body>", "    <rechercherDemande>", "      <guichet>G1287</guichet>",
           "      <numero>0990613", "        004217G1287</numero>", "      <profondeur>1</profondeur>", "    </rechercherDemande>", "  </env:Body>", "</env:Envelope>"]
    for i, line in enumerate(xml):
        s.text(20, 128 + i * 19, line, 11, BLUE if "<" in line else INK, style="Mono")
    for i, line in enumerate(["HTTP/1.1 200 OK", "Content-Length: 0", "", "(réponse vide)"]):
        s.text(415, 128 + i * 19, line, 11, RED if i > 2 else INK, style="Mono")
    s.box(0, 572, 800, 28, "#d9dde2")
    s.text(10, 579, "Terminé en 30 004 ms – 0 octet reçu", 11, RED)
    s.save("service-web-reponse-vide.png")


def refused_certificate():
    s = Screen(1280, 720, background="#f4f4f4")
    x, y, w, h = browser(s, "Échec de la connexion sécurisée - Navigateur", "https://ws.registre.example.fr/", secure=False)
    s.box(x, y, w, h, "#f2f2f2")
    s.box(290, 170, 700, 380, WHITE, "#c5ccd3", 6)
    s.polygon([(350, 200), (320, 254), (380, 254)], "#e0a100")
    s.text(350, 234, "!", 26, WHITE, True, anchor="mm")
    s.text(404, 208, "Échec de la connexion sécurisée", 19, INK, True)
    s.line(320, 276, 960, 276, "#d5dbe1")
    s.paragraph(404, 296, ["Une erreur est survenue pendant une connexion à ws.registre.example.fr.", "",
                           "Le pair n'a pas reconnu et accepté l'autorité de certification qui a émis",
                           "votre certificat.", "", "(Code d'erreur : ssl_error_unknown_ca_alert)"], 12, INK, 22)
    s.paragraph(404, 444, ["•  Le certificat présenté : CN=G1287-interface, expire le 30/05/2013"], 11, GREY)
    button(s, 404, 490, "Réessayer", True)
    s.save("certificat-refuse.png")


def counter_setup():
    s = Screen(1280, 720)
    page = browser(s, "Registre des demandes - Paramétrage du guichet - Navigateur", URL + "parametrage/guichet.do?code=G4409")
    x, y, w = application(s, page, "M. É. Sabouret – gestionnaire territorial", "Paramétrage", "Paramétrage",
                          ["Guichets", "Utilisateurs", "Conventions", "Dispatching"], "Guichets",
                          "Accueil > Paramétrage > Guichets > G4409", "Guichet G4409 – création")
    panel(s, x, y, w, 200, "Organisme")
    field(s, x + 10, y + 36, "Code", "G4409", 120, required=True)
    field(s, x + 10, y + 68, "Nom", "Résidences du Val d'Orbe", 300, required=True)
    field(s, x + 10, y + 100, "Type", "Bailleur", 200, kind="list")
    field(s, x + 10, y + 132, "Adresse", "3 place de la Halle, 99210 Les Aulnettes", 340, required=True)
    field(s, x + 10, y + 164, "Convention", "", 200, required=True, bad=True)
    s.text(x + 360, y + 169, "La date de convention est obligatoire", 11, RED)
    panel(s, x, y + 216, w, 110, "Ouverture")
    for i, (label, on) in enumerate((("Guichet enregistreur", True), ("Lieu d'accueil du public", True), ("Reçoit le dispatching", False))):
        s.box(x + 24, y + 252 + i * 22, 13, 13, WHITE, "#8fa3b8")
        if on:
            s.line(x + 26, y + 258 + i * 22, x + 29, y + 262 + i * 22, GREEN, 2)
            s.line(x + 29, y + 262 + i * 22, x + 35, y + 254 + i * 22, GREEN, 2)
        s.text(x + 46, y + 252 + i * 22, label, 11)
    button(s, button(s, x, y + 342, "Enregistrer", True), y + 342, "Annuler")
    s.save("parametrage-guichet.png")


def renewal():
    s = Screen(1024, 768)
    page = browser(s, "Registre des demandes - Renouvellement - Navigateur", URL + "demande/renouveler.do")
    x, y, w = application(s, page, "Mme F. Delcourtois – guichet G0452", "Demandes", "Demandes", DEMANDES, "Renouvellement",
                          "Accueil > Demandes > Renouvellement", "Renouvellement d'une demande")
    panel(s, x, y, w, 104, "Demande à renouveler")
    field(s, x + 10, y + 36, "Numéro", number(5, "G0452"), 210, required=True)
    field(s, x + 10, y + 68, "Nom", "OZENFANT", 210, required=True)
    button(s, x + 400, y + 36, "Rechercher", True)
    panel(s, x, y + 120, w, 200, "Résultat")
    notice(s, x + 12, y + 156, w - 24, "Un nouveau numéro a été attribué : " + number(11, "G0452"), "info",
           ["La demande a été enregistrée en mode « création ».", "L'ancienne demande reste active."])
    s.text(x + 14, y + 258, "Voulez-vous imprimer l'attestation ?", 12)
    button(s, button(s, x + 14, y + 282, "Imprimer", True), y + 282, "Plus tard")
    s.save("renouvellement-deux-numeros.png")


def wide_desk():
    """3840 x 2160, drawn at twice the size: the form that hangs, and the spreadsheet that the person fills beside it."""
    s = frozen_form(2, save=False)
    x, y, w, h = 1180, 120, 700, 420
    s.box(x + 6, y + 6, w, h, "#8794a3")
    s.box(x, y, w, h, WHITE, "#44607d")
    s.gradient(x + 1, y + 1, w - 2, 26, "#d4ead6", "#a9d0ad")
    s.text(x + 12, y + 7, "Suivi des blocages.ods – Tableur", 11)
    s.text(x + 12, y + 36, "Fichier   Édition   Affichage   Insertion   Format   Outils   Données", 11)
    rows = [["12/06/2013", time, "G1104", step, "Oui" if i % 3 else "Non", wait] for i, (time, step, wait) in enumerate(
        (("08:51", "Ressources", "2 min"), ("09:12", "Ressources", "4 min"), ("09:40", "Validation", "1 min"), ("09:58", "Ressources", "6 min"),
         ("10:07", "Foyer", "1 min"), ("10:21", "Ressources", "9 min"), ("10:33", "Ressources", "—"), ("10:42", "Ressources", "—")))]
    table(s, x + 12, y + 66, [("Date", 110), ("Heure", 80), ("Guichet", 90), ("Étape", 150), ("Saisie perdue", 120), ("Attente", 120)], rows)
    s.save("poste-complet-4k.png", 48)


def phone_photo():
    """A photograph of a screen, taken with a telephone held upright: the camera notes the rotation."""
    screen = Image.open(os.path.join(OUT, "erreur-inattendue-doublons.png")).convert("RGB")
    photo = Image.new("RGB", (1600, 1200), (46, 44, 42))
    frame = screen.resize((1430, 804), Image.Resampling.BICUBIC)
    board = Image.new("RGB", (1490, 880), (20, 20, 22))
    board.paste(frame, (30, 30))
    tilted = board.rotate(-2.4, Image.Resampling.BICUBIC, True, fillcolor=(46, 44, 42))
    photo.paste(tilted, (30, 130))
    photo = photo.filter(ImageFilter.GaussianBlur(0.9))
    glare = Image.radial_gradient("L").resize(photo.size)
    photo = Image.composite(Image.new("RGB", photo.size, (12, 12, 14)), photo, glare.point(lambda v: v * 45 // 100))
    exif = Image.Exif()
    exif[0x0112] = 6
    photo.transpose(Image.Transpose.ROTATE_90).save(os.path.join(OUT, "photo-ecran.jpg"), quality=62, exif=exif, optimize=True)


def signature_logo():
    s = Screen(220, 64)
    emblem(s, 8, 10, 44)
    s.text(64, 14, "Ville de Valmorin", 14, NAVY, True)
    s.text(64, 36, "Service de l'habitat", 11, GREY)
    s.save("logo-signature.png", 32)


if __name__ == "__main__":
    os.makedirs(OUT, exist_ok=True)
    duplicates_error()
    profile_mismatch()
    login("connexion-compte-a-certifier.png", "Connexion", "Votre compte doit être certifié",
          ["Votre certificat n'est pas rattaché à ce compte.", "Contactez votre gestionnaire territorial."], "warn", "b.kerouanton")
    login("connexion-mot-de-passe-inconnu.png", "Première connexion", "Mot de passe inconnu",
          ["Essai 2 sur 3. Le compte sera bloqué au 3e essai."], "error", "f.delcourtois")
    extraction()
    certificate_sheet()
    duplicates_list()
    dispatching()
    frozen_form()
    radiated()
    rejected_file()
    web_service()
    refused_certificate()
    counter_setup()
    renewal()
    wide_desk()
    phone_photo()
    signature_logo()
    write_documents(OUT)
    total = sum(os.path.getsize(os.path.join(OUT, name)) for name in os.listdir(OUT))
    print("%d files, %d bytes" % (len(os.listdir(OUT)), total))
