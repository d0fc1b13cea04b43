package vn.canbang.lint;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.rule.Found;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;

/** Says findings in both languages, and names them such that they are known again. */
@ApplicationScoped
class LintWords {

  private static final int ID_LENGTH = 24;

  private final Messages messages;

  LintWords(Messages messages) {
    this.messages = messages;
  }

  List<LintFinding> of(List<Found> found, Map<String, LintDismissalView> dismissed) {
    Map<String, Integer> alike = new HashMap<>();
    List<LintFinding> findings = new ArrayList<>();
    for (Found one : found) {
      String name = name(one);
      String id = hash(name + alike.merge(name, 1, Integer::sum));
      Passage passage = one.passage();
      findings.add(
          new LintFinding(
              id,
              one.rule(),
              one.rule().severity(),
              new LintPart(
                  one.place().kind(),
                  one.place().part(),
                  one.place().code(),
                  passage == null ? null : passage.pointer()),
              one.quote(),
              passage == null ? null : one.start(),
              passage == null ? null : one.end(),
              say(Language.VI, one, "message"),
              say(Language.EN, one, "message"),
              say(Language.VI, one, "reason"),
              say(Language.EN, one, "reason"),
              say(Language.VI, one, "fix"),
              say(Language.EN, one, "fix"),
              dismissed.get(id)));
    }
    return findings;
  }

  /** Positions are left out: words that move within their part are the same words. */
  private static String name(Found one) {
    return String.join(
        "\u0000",
        one.rule().name(),
        String.valueOf(one.variant()),
        one.place().part().toString(),
        String.valueOf(one.quote()));
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  /** A variant has its own message; reason and fix are the rule's unless it has those too. */
  private String say(Language language, Found one, String what) {
    String rule = "lint." + one.rule().name();
    if (one.variant() != null) {
      var own = messages.find(language, rule + "." + one.variant() + "." + what, one.words());
      if (own.isPresent()) {
        return own.get();
      }
    }
    return messages.get(language, rule + "." + what, one.words().toArray());
  }
}
