"""Writes the seeds: small files of every format about one invented report. `python fuzz/make_seeds.py`."""

# ruff: noqa: E501 - the seeds are written as they are read

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent / "seeds"
BODY = "Ghana and Togo signed a customs accord in Lome on Monday, the two governments said. It covers 40 goods."
PAGE = (
    f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Accord signed</title>'
    f'<meta property="article:published_time" content="2024-03-04T10:00:00Z"></head>'
    f"<body><article><h1>Accord signed</h1><p>{BODY}</p><p>It takes effect in June.</p></article></body></html>"
)
MAIL = f"""From: =?utf-8?q?Lom=C3=A9_Courier?= <news@courier.example>
Subject: =?utf-8?b?QWNjb3JkIHNpZ25lZA==?=
Date: Mon, 04 Mar 2024 10:00:00 +0000
Message-ID: <a1@courier.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: multipart/alternative; boundary="b2"

--b2
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

{BODY} Caf=E9.
--b2
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+R2hhbmE8L3A+
--b2--
--b1
Content-Type: text/html; name="page.html"
Content-Disposition: attachment; filename="page.html"

{PAGE}
--b1
Content-Type: message/rfc822

Subject: inner

Inner words of the mail.
--b1--
"""
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Lome Courier</title><item><title>Accord &amp; more</title><link>https://courier.example/1</link>
<guid isPermaLink="false">c-1</guid><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>{BODY}</p><h2>What next</h2><p>More.</p>]]></content:encoded>
</item><item><title>Two</title><link>https://courier.example/2</link><description>{BODY}</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><entry><id>urn:c:1</id>
<title type="html">A &lt;b&gt;cord</title><link href="https://courier.example/1"/><published>2024-03-04T10:00:00Z</published>
<updated>2024-03-05T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{BODY}</p></div>
</content></entry></feed>"""
NEWSML = f"""<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:c:1" version="2" xml:lang="en"><itemMeta><provider literal="Courier"/>
<versionCreated>2024-03-05T10:00:00Z</versionCreated><firstCreated>2024-03-04T10:00:00Z</firstCreated>
<pubStatus qcode="stat:usable"/></itemMeta><contentMeta><infoSource><name>Courier</name></infoSource>
<headline>Accord signed</headline><language tag="en"/></contentMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Accord</h1><p>{BODY}</p></body></html></inlineXML>
<inlineData contenttype="text/plain">{BODY}</inlineData></contentSet></newsItem></itemSet></newsMessage>"""
NINJS1 = {
    "uri": "https://courier.example/1", "type": "text", "versioncreated": "2024-03-05T10:00:00Z", "language": "en",
    "headline": "Accord", "body_text": BODY, "body_xhtml": f"<p>{BODY}</p>", "copyrightholder": "Courier",
    "pubstatus": "usable", "associations": {"a": {"uri": "urn:2", "type": "text", "body_html": f"<p>{BODY}</p>"}},
}  # fmt: skip
NINJS3 = {
    "uri": "urn:c:3", "firstCreated": "2024-03-04T10:00:00Z", "versionCreated": "2024-03-05T10:00:00Z",
    "headlines": [{"role": "main", "value": "Accord"}], "infoSources": [{"name": "Courier"}],
    "bodies": [{"contentType": "text/html", "value": f"<p>{BODY}</p>"}, {"contentType": "text/plain", "value": BODY}],
    "renditions": [{"href": "https://courier.example/3"}], "associations": [{"uri": "urn:4", "bodies": [{"value": BODY}]}],
}  # fmt: skip


def warc_record(url: str, body: bytes, kind: str = "response", fields: str = "") -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + fields.encode() + b"\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-04T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def pdf(*pages: str) -> bytes:
    """A small PDF with one text line for each line of a page."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages:
        lines = b" T* ".join(b"(" + line.encode("latin-1", "replace") + b") Tj" for line in page.split("\n"))
        content = b"BT /F1 12 Tf 14 TL 72 720 Td " + lines + b" ET"
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer


def packed() -> dict[str, bytes]:
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("lome/1.txt"), BODY)
        archive.writestr(zipfile.ZipInfo("2.jsonl.gz"), gzip.compress(json.dumps({"text": BODY}).encode(), mtime=0))
    with tarfile.open(fileobj=tarred, mode="w") as archive:
        entry = tarfile.TarInfo("../a.txt")
        entry.size = len(BODY)
        archive.addfile(entry, io.BytesIO(BODY.encode()))
        link = tarfile.TarInfo("b.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/hosts"
        archive.addfile(link)
    short = tarred.getvalue().rstrip(b"\x00") + bytes(1024)
    return {"a.zip": zipped.getvalue(), "a.tar": short, "a.tar.gz": gzip.compress(short, mtime=0)}


def seeds() -> dict[str, dict[str, bytes]]:
    rows = json.dumps({"id": "a", "text": BODY, "published": "2024-03-04", "source": "Courier"}) + "\n"
    warc = warc_record("https://courier.example/1", PAGE.encode())
    packed_page = gzip.compress(PAGE.encode(), mtime=0)
    return {
        "archive": packed() | {"b.gz": gzip.compress(BODY.encode(), mtime=0)},
        "csv": {
            "a.csv": f'id,headline,text,date\n1,Accord,"{BODY}",2024-03-04\n2,"a ""b""",x,4 March 2024\n'.encode(),
            "b.tsv": f"text\ttitle\n{BODY}\tAccord\n".encode(), "c.csv": f"text;url\n{BODY};u\n".encode("utf-16"),
        },
        "dates": {"a": b"Posted: Monday, March 4, 2024, 3:23 PM ET", "b": b"2024-03-05T10:00+03:00"},
        "feed": {"a.rss": RSS.encode(), "b.atom": ATOM.encode()},
        "html": {"page.html": PAGE.encode(), "ld.html": ld_page().encode()},
        "json": {"1.json": json.dumps(NINJS1).encode(), "3.json": json.dumps([NINJS3]).encode()},
        "jsonl": {"rows.jsonl": (rows + '{"text": "x", "published": "Mon, 04 Mar 2024 10:00:00 GMT"}\n[1]\n').encode()},
        "mail": {"a.eml": MAIL.encode()},
        "marks": {"report.txt": report().encode()},
        "markup": {"a": f"<h2>Next &amp; <b>last</b></h2><script>x</script><p>{BODY}<br>y</p>".encode()},
        "mbox": {"a.mbox": f"From a@b Mon Mar  4 10:00:00 2024\n{MAIL}\nFrom c@d Tue\nSubject: x\n\n>From {BODY}\n".encode()},
        "newsml": {"a.xml": NEWSML.encode()},
        "pdf": {"a.pdf": pdf(f"Courier\n{BODY}\n- 1 -", "Courier\nThe govern-\nment said so.\n- 2 -")},
        "sniff": {"a": MAIL.encode(), "b": json.dumps([NINJS3]).encode(), "c": ATOM.encode(), "d": NEWSML.encode()},
        "text": {"report.txt": report().encode(), "utf16.txt": BODY.encode("utf-16")},
        "url": {"a": "https://b\u00fccher.example:8443/stra\u00dfe?q=a%20b#c".encode(), "b": b"http://[::ffff:7f00:1]/a//b"},
        "warc": {
            "a.warc": warc,
            "b.warc": warc_record("https://courier.example/2", packed_page, fields="Content-Encoding: gzip\r\n")
            + warc_record("https://courier.example/3", b"4\r\n<p>a\r\n0\r\n\r\n", fields="Transfer-Encoding: chunked\r\n"),
        },
    }  # fmt: skip


def report() -> str:
    return (
        "Home | World | Africa\n\nGhana and Togo sign customs accord\nBy Ama Mensah\nMonday, March 4, 2024\n\n"
        f"LOME, March 4 (Reuters) - {BODY}\n\nIt takes effect in June, the ministers told reporters after the talks.\n\n"
        "Read more: Ports of West Africa\n(c) 2024 The Lome Courier. All rights reserved.\n"
    )


def ld_page() -> str:
    stated = {"@graph": [{"@type": ["NewsArticle"], "headline": "Accord", "datePublished": "2024-03-04",
              "publisher": {"name": "Courier"}, "articleBody": BODY}]}  # fmt: skip
    return f'<html><script type="application/ld+json">{json.dumps(stated)}</script><body>Log in.</body></html>'


if __name__ == "__main__":
    for target, files in seeds().items():
        for name, content in files.items():
            (HERE / target).mkdir(parents=True, exist_ok=True)
            (HERE / target / name).write_bytes(content)
