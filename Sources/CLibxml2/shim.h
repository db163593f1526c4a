// Where libxml2 is built with ICU its headers bring ICU's in, which clash with those of Foundation. Nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <string.h>

// Fields of the parser that later editions of libxml2 deprecate, kept out of the Swift code.

/// The parser calls these four, with itself as their first argument, and nothing else.
static inline void clioHTMLListen(htmlParserCtxtPtr parser, void *listener, startElementSAXFunc start,
                                  endElementSAXFunc end, charactersSAXFunc text, cdataBlockSAXFunc rawText) {
  memset(parser->sax, 0, sizeof(*parser->sax));
  parser->sax->startElement = start;
  parser->sax->endElement = end;
  parser->sax->characters = text;
  parser->sax->ignorableWhitespace = text;
  parser->sax->cdataBlock = rawText;
  parser->_private = listener;
}

static inline void *clioHTMLListener(void *parser) { return ((htmlParserCtxtPtr)parser)->_private; }

/// The line the parser has come to, from 1.
static inline int clioHTMLLine(void *parser) {
  xmlParserInputPtr input = ((htmlParserCtxtPtr)parser)->input;
  return input == NULL ? 1 : input->line;
}

static inline void clioHTMLStop(void *parser) { xmlStopParser((xmlParserCtxtPtr)parser); }
