package vn.canbang.document.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.grammar.Citations.Citation;
import vn.canbang.document.reading.text.Passage;

/**
 * Documents cited by name only: a programme, scheme, project or strategy in quotation marks (Đề án
 * “…”), a law ("Luật Dân số"), a strategy up to its year ("Chiến lược dân số đến năm 2030").
 */
public final class NamedDocuments {

  private static final Pattern QUOTED =
      Pattern.compile(
          "\\b(?<type>de an|du an|chuong trinh|chien luoc|mo hinh)\\s+\"(?<title>[^\"]{5,300})\"");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:(?<!phap |quy |ky )(?<law>luat)\\s+(?!nhu\\b|phap\\b|su\\b|so\\b)(?<title>[a-z ]{3,60}?(?:, (?:chong|tranh|ngua) [a-z ]{3,60}?)?)|(?<plan>chien luoc)\\s+(?<name>[a-z ]{5,60}?(?: den nam \\d{4})))(?=\\s*[,;.:)]|\\s+(?:nhu|de|cho|cac|trong)\\b|$)");

  private static final Pattern CAPITAL_LAW = Pattern.compile("[Ll]uật|LUẬT|[Cc]hiến");

  private NamedDocuments() {}

  /** Programmes, schemes, laws and strategies cited by name only. */
  public static List<Citation> in(Passage text) {
    List<Citation> all = new ArrayList<>();
    Matcher quoted = text.matcher(QUOTED);
    while (quoted.find()) {
      if (!quoted.group("type").equals("mo hinh")) {
        all.add(
            byName(
                text, Citations.TYPES.getOrDefault(quoted.group("type"), "ĐA"), quoted, "title"));
      }
    }
    Matcher named = text.matcher(NAMED);
    while (named.find()) {
      boolean law = named.group("law") != null;
      String word = text.words(named.start(), named.start() + (law ? 4 : 5));
      if (CAPITAL_LAW.matcher(word).matches()) {
        int from = named.start();
        int to = law ? named.end("title") : named.end("name");
        all.add(
            new Citation(
                law ? "LUẬT" : "CHIẾN LƯỢC",
                null,
                null,
                null,
                text.found(text.words(from, to), from, to, Confidence.LIKELY),
                -1,
                from,
                to,
                // "Luật A và B": where its name ends is a guess.
                named.group().contains(" va ") ? Confidence.DOUBTFUL : Confidence.LIKELY));
      }
    }
    return all;
  }

  private static Citation byName(Passage text, String type, Matcher at, String group) {
    int from = at.start(group);
    int to = at.end(group);
    return new Citation(
        type,
        null,
        null,
        null,
        text.found(text.words(from, to), from, to, Confidence.LIKELY),
        -1,
        at.start(),
        at.end(),
        Confidence.LIKELY);
  }
}
