package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.SectionView;
import vn.canbang.shared.text.SearchKey;

/**
 * What the text of a plan says already. A part is said when most of its phrases of three words
 * stand in the text.
 */
final class Said {

  private static final double MOST = 0.6;
  private static final int PHRASE = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private final Set<String> phrases = new HashSet<>();

  Said(List<SectionView> sections) {
    for (SectionView section : sections) {
      note(section.heading());
      PlanBody.lines(section.paragraphs()).forEach(this::note);
    }
  }

  private void note(@Nullable String words) {
    if (words != null) {
      phrases.addAll(phrases(words));
    }
  }

  private static List<String> phrases(String words) {
    String[] all = NO_WORD.split(SearchKey.of(words));
    List<String> phrases = new ArrayList<>();
    if (all.length < PHRASE) {
      phrases.add(String.join(" ", all));
    }
    for (int i = 0; i + PHRASE <= all.length; i++) {
      phrases.add(all[i] + " " + all[i + 1] + " " + all[i + 2]);
    }
    return phrases;
  }

  boolean lacks(String words) {
    List<String> wanted = phrases(words);
    return wanted.stream().filter(phrases::contains).count() < MOST * wanted.size();
  }
}
