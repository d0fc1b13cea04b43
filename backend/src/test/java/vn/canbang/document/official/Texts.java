package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Signatures;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;

/** All that a document says, for asking whether a format says it. */
final class Texts {

  private Texts() {}

  /** Every text of the document in the order of reading; cells one by one. */
  static List<String> of(OfficialDocument document) {
    List<String> texts = new ArrayList<>(document.head().issuer());
    texts.add(document.head().number());
    texts.add(document.head().placeAndDate());
    texts.add(document.head().subject());
    document.body().forEach(block -> add(block, texts));
    texts.addAll(document.foot().recipients());
    texts.addAll(document.foot().capacity());
    texts.add(document.foot().signatory());
    for (Annex annex : document.annexes()) {
      texts.add(annex.label());
      int title = annex.titleWords().size();
      annex.blocks().subList(0, title).forEach(block -> add(block, texts));
      texts.add(annex.attachedTo());
      annex.blocks().subList(title, annex.blocks().size()).forEach(block -> add(block, texts));
    }
    return texts;
  }

  static List<String> headings(OfficialDocument document) {
    return document.body().stream()
        .filter(Heading.class::isInstance)
        .map(block -> ((Heading) block).line())
        .toList();
  }

  /** A paragraph or heading as it stands in the document. */
  static String line(Block block) {
    return switch (block) {
      case Heading heading -> heading.line();
      case Words words -> words.text();
      case Table table -> table.toString();
      case Signatures signatures -> signatures.toString();
    };
  }

  /** Without what typesetting changes. */
  static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  private static void add(Block block, List<String> texts) {
    switch (block) {
      case Heading heading -> texts.add(heading.line());
      case Words words -> texts.add(words.text());
      case Table table -> {
        table.columns().forEach(column -> texts.add(column.title()));
        table.rows().forEach(row -> texts.addAll(row.cells()));
      }
      case Signatures signatures -> texts.addAll(signatures.capacities());
    }
  }
}
