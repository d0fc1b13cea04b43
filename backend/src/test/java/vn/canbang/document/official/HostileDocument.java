package vn.canbang.document.official;

import java.util.List;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;

/** A document whose every text tries to be something else than text. */
final class HostileDocument {

  static final String MARKUP =
      "</p><script>alert(1)</script><img src=\"http://example.org/x\" onerror='x'/> & {{7*7}} ]]>";
  static final String FORMULA = "=cmd|'/C calc'!A0 {INCLUDETEXT \"/etc/passwd\"}";

  /** Half a surrogate pair, controls, a zero-width space; an emoji that the letters lack. */
  static final String BROKEN = "a\u0000b\u0007c\uD800d\uFFFEe\u200Bf \uD83D\uDC76 \u058A g";

  static final String BROKEN_CLEANED = "abcdef";

  private HostileDocument() {}

  static OfficialDocument make() {
    List<Block> blocks =
        List.of(
            new Heading(1, "I.", MARKUP),
            new Words(Manner.BASIS, FORMULA),
            new Words(Manner.BODY, BROKEN),
            new Words(Manner.BODY, "dài".repeat(400)),
            new Words(Manner.BODY, ""),
            new Table(
                List.of(new Column("TT", 1), new Column(MARKUP, 9)),
                List.of(
                    new Row(true, List.of("I", FORMULA)),
                    new Row(false, List.of("1", MARKUP)),
                    new Row(false, List.of("2", "w".repeat(300))))));
    return new OfficialDocument(
        new Head(List.of(MARKUP), List.of(MARKUP, BROKEN), MARKUP, FORMULA, MARKUP, MARKUP, MARKUP),
        blocks,
        new Foot(List.of(MARKUP, BROKEN), List.of(FORMULA), MARKUP),
        List.of(new Annex(MARKUP, MARKUP, FORMULA, true, blocks)),
        MARKUP);
  }
}
