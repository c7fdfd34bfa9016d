# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents of the demo desk that hold a screenshot: .docx, .odt and .pdf, written by hand to stay small."""
import os
import zipfile
import zlib
from xml.sax.saxutils import escape
from PIL import Image

DATE = (2013, 6, 12, 10, 0, 0)


def _zip(path, entries):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, DATE)
            stored = name == "mimetype" or name.endswith(".png")
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def _read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def docx(path, paragraphs, picture):
    ns = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
          'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
          'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
          'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"')
    body = "".join('<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(p) for p in paragraphs)
    cx, cy = 5760000, 3240000
    body += ('<w:p><w:r><w:drawing><wp:inline><wp:extent cx="%d" cy="%d"/><wp:docPr id="1" name="Capture"/><a:graphic>'
             '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
             '<pic:cNvPr id="1" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/>'
             '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm>'
             '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
             '</w:drawing></w:r></w:p>') % (cx, cy, cx, cy)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    _zip(path, [
        ("[Content_Types].xml", head + '<Types xmlns="%s/content-types"><Default Extension="rels" '
         'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
         '<Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="%s"/></Types>' % (package, word)),
        ("_rels/.rels", head + '<Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s/officeDocument" '
         'Target="word/document.xml"/></Relationships>' % (package, rel)),
        ("word/document.xml", head + "<w:document %s><w:body>%s</w:body></w:document>" % (ns, body)),
        ("word/_rels/document.xml.rels", head + '<Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s/image" '
         'Target="media/image1.png"/></Relationships>' % (package, rel)),
        ("word/media/image1.png", picture)])


def odt(path, paragraphs, picture):
    ns = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
          'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
          'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"')
    body = "".join("<text:p>%s</text:p>" % escape(p) for p in paragraphs)
    body += ('<text:p><draw:frame draw:name="Capture" text:anchor-type="paragraph" svg:width="16cm" svg:height="9cm">'
             '<draw:image xlink:href="Pictures/capture.png" xlink:type="simple"/></draw:frame></text:p>')
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    kind = "application/vnd.oasis.opendocument.text"
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    _zip(path, [
        ("mimetype", kind),
        ("content.xml", head + '<office:document-content %s office:version="1.2"><office:body><office:text>%s</office:text></office:body>'
         "</office:document-content>" % (ns, body)),
        ("META-INF/manifest.xml", head + '<manifest:manifest xmlns:manifest="%s"><manifest:file-entry manifest:full-path="/" '
         'manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
         '<manifest:file-entry manifest:full-path="Pictures/capture.png" manifest:media-type="image/png"/></manifest:manifest>' % (manifest, kind)),
        ("Pictures/capture.png", picture)])


def _content(lines, top):
    text = "BT /F1 11 Tf 56 %d Td 16 TL\n" % top
    for line in lines:
        text += "(%s) Tj T*\n" % line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return (text + "ET\n").encode("cp1252")


def pdf(path, first, second, image):
    """Two A4 pages: text with a screenshot, then text alone."""
    flat = image.convert("RGB").quantize(32, dither=Image.Dither.NONE)
    palette = bytes(flat.getpalette()[:96])
    pixels = zlib.compress(flat.tobytes(), 9)
    w, h = flat.size
    shown = 483 * h // w
    page1 = _content(first, 786) + b"q 483 0 0 %d 56 %d cm /P1 Do Q\n" % (shown, 640 - shown)
    page2 = _content(second, 786)
    stream = lambda extra, data: b"<< %s/Length %d >>\nstream\n" % (extra, len(data)) + data + b"\nendstream"
    page = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 7 0 R >> "
            b"/XObject << /P1 8 0 R >> >> >>")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>", page % 5, page % 6,
        stream(b"", page1), stream(b"", page2),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        stream(b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /Filter /FlateDecode "
               b"/ColorSpace [/Indexed /DeviceRGB %d <%s>] " % (w, h, len(palette) // 3 - 1, palette.hex().encode()), pixels)]
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for i, body in enumerate(objects):
        places.append(len(out))
        out += b"%d 0 obj\n" % (i + 1) + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    with open(path, "wb") as file:
        file.write(out)


def write_documents(folder):
    docx(os.path.join(folder, "capture-doublons.docx"),
         ["Objet : erreur à la recherche de doublons", "Guichet G1104, Mme Lemarchand, le 12/06/2013 à 10h42.",
          "Après un clic sur « Rechercher », la fenêtre ci-dessous s'affiche à chaque essai :"],
         _read(folder, "erreur-inattendue-doublons.png"))
    odt(os.path.join(folder, "profil-consultant.odt"),
        ["Profil de M. Kerouanton", "Le message « Incohérence sur les données de votre profil » apparaît dès la connexion.",
         "Le guichet affiché est G2071 alors que l'habilitation porte sur G2017."],
        _read(folder, "profil-incoherence.png"))
    pdf(os.path.join(folder, "compte-rendu-lot-88231.pdf"),
        ["Office de Berzy – guichet G1287", "Rejet du lot 88231 du 11/06/2013", "", "Sept demandes sont refusées par le contrôle CTRL_DEM_0033.",
         "La date de dépôt est pourtant celle du jour de l'enregistrement au guichet.", "Écran du compte rendu :"],
        ["Détail des rejets", "", "Ligne 14 : date de dépôt 11/06/2013, rejet CTRL_DEM_0033", "Ligne 29 : date de dépôt 11/06/2013, rejet CTRL_DEM_0033",
         "Ligne 44 : commune souhaitée absente, rejet CTRL_DEM_0012", "", "Le même fichier, déposé le lendemain, est accepté."],
        Image.open(os.path.join(folder, "fichier-refuse-ctrl-dem-0033.png")))
