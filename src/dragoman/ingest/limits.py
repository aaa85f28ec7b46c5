"""Every limit on what comes in, in one table. docs/formats.md prints it; a test holds the two together.

A limit bounds time and memory for input that is broken or made to harm; no report that a newsroom holds comes near.
"""

from __future__ import annotations

MB = 1_000_000

# name = value  # what it bounds
ARTICLE_BYTES = 5 * MB  # one article, one line of JSON Lines, one record of a table
PAGE_BYTES = 10 * MB  # one web page
PAGE_TAGS = 50_000  # tags of one web page
DOCUMENT_BYTES = 100 * MB  # one file that has to be held whole: PDF, JSON document, NewsML-G2
BAD_IN_A_ROW = 1_000  # refusals one after the other in one file, after which the rest of it is not read
SNIFFED_BYTES = 4_096  # the start of a file by which its format is told
EXPANSION = 100  # bytes that an archive may give for each of its own
EXPANSION_FREE = 20 * MB  # bytes that any archive may give, however small it is
NESTED_ARCHIVES = 4  # archives, compressed files and attachments inside each other
MEMBERS = 100_000  # files in one archive
MEMBER_HEADER_BYTES = MB  # the description of one file in a tar archive
XML_DEPTH = 200  # elements inside each other
XML_ELEMENTS = 1_000_000  # elements of one XML file
TABLE_COLUMNS = 1_000  # columns of a table
FEED_BYTES = 5 * MB  # one feed
FEED_ENTRIES = 10_000  # entries of a feed
MAIL_BYTES = 25 * MB  # one mail with all that is attached
MAIL_HEADER_BYTES = MB  # the header of a mail
MAIL_FIELD_BYTES = 10_000  # the type of a mail's part with its parameters
MAIL_LINES = 20_000  # of one mail that can be the border of a part
MAIL_PARTS = 1_000  # parts of one mail
MAIL_MULTIPARTS = 200  # of them that have parts themselves, or are mails
PDF_PAGES = 2_000  # pages of one PDF
PDF_SECONDS = 60  # spent on one PDF
RECORD_HEADER_BYTES = 64_000  # the header lines of one WARC record
WARC_SEARCH_BYTES = 100 * MB  # looked through for the next record after a broken one
FETCH_BYTES = 20 * MB  # one answer from the web, unpacked
FETCH_SECONDS = 60  # for one answer from the web, from its connection to its last byte
FETCH_CONNECT_SECONDS = 10  # until a server takes the call, and between two pieces of its answer
FETCH_REDIRECTS = 5  # one after the other
FETCH_PAUSE_SECONDS = 2  # at least, between two requests to one host
FETCH_PAUSE_MOST_SECONDS = 60  # at most, whatever pause a site's robots.txt asks for
ROBOTS_BYTES = 500_000  # of a robots.txt, as RFC 9309 asks
POLL_SECONDS = 900  # between two looks at a feed, if nothing else is asked for
