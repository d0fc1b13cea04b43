package vn.canbang.document.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mends the folded copy of a text that a scanner read without knowing Vietnamese ("thdng" for
 * tháng, "S6" for số, "Pong" for Động), so that the same phrases are found in it. Only words that
 * no Vietnamese syllable looks like are touched, and only towards words these documents are full
 * of; what is shown is never changed.
 */
abstract class Repair {

  /**
   * A folded copy and the place of each of its positions in the clean copy.
   *
   * @param cleanAt one longer than the folded copy
   */
  record Repaired(String folded, int[] cleanAt) {}

  /** For a text that is sound. */
  static final Repair NONE =
      new Repair() {
        @Override
        Repaired apply(String clean, String folded) {
          int[] same = new int[folded.length() + 1];
          for (int i = 0; i < same.length; i++) {
            same[i] = i;
          }
          return new Repaired(folded, same);
        }
      };

  /** For a text that a scanner spoilt. */
  static Repair words() {
    return new OfWords();
  }

  abstract Repaired apply(String clean, String folded);

  private static final class OfWords extends Repair {

    private static final List<String> KNOWN =
        List.of(
            ("ngay thang nam can cu thuc hien ke hoach chuong trinh quyet dinh nghi so ubnd uy ban"
                    + " nhan dan tinh huyen quan phuong muc dich yeu cau tieu chung cu the nhiem vu"
                    + " giai phap hoat dong trong tam to chuc kinh phi nguon bao cao ket qua truoc"
                    + " tong hop de nghi noi luu phoi chu tri tham muu trien khai xay dung cong hoa"
                    + " xa hoi nghia viet doc lap tu do hanh phuc trung benh phong tram chi cuc doan"
                    + " thanh truyen thong giao duc day manh tang cuong don vi dinh ky theo qua ve")
                .split(" "));

    private final Map<String, String> mended = new HashMap<>();

    @Override
    Repaired apply(String clean, String folded) {
      StringBuilder text = new StringBuilder(folded.length());
      List<Integer> places = new ArrayList<>(folded.length() + 1);
      int at = 0;
      while (at < folded.length()) {
        int end = at;
        while (end < folded.length() && folded.charAt(end) != ' ') {
          end++;
        }
        word(folded, at, end, text, places);
        if (end < folded.length()) {
          text.append(' ');
          places.add(end);
          end++;
        }
        at = end;
      }
      places.add(clean.length());
      return new Repaired(text.toString(), places.stream().mapToInt(Integer::intValue).toArray());
    }

    private void word(String folded, int from, int to, StringBuilder text, List<Integer> places) {
      int end = to;
      while (end > from && ".,;:)\"".indexOf(folded.charAt(end - 1)) >= 0) {
        end--;
      }
      String word = folded.substring(from, end);
      String better = mended.computeIfAbsent(word, OfWords::mend);
      for (int i = 0; i < better.length(); i++) {
        text.append(better.charAt(i));
        places.add(Math.min(from + i, Math.max(from, end - 1)));
      }
      for (int i = end; i < to; i++) {
        text.append(folded.charAt(i));
        places.add(i);
      }
    }

    private static String mend(String word) {
      if (!word.chars().anyMatch(Character::isLetter)
          || word.indexOf('/') >= 0
          || word.indexOf('-') >= 0
          || Syllables.isOne(word)) {
        return word;
      }
      String letters = lettersForDigits(word);
      if (Syllables.isOne(letters)) {
        return letters;
      }
      return nearest(letters).orElse(word);
    }

    /** The one known word that is a slip or two away; none when there are several. */
    private static Optional<String> nearest(String letters) {
      int limit = letters.length() < 3 ? 0 : letters.length() < 6 ? 1 : 2;
      for (int apart = 1; apart <= limit; apart++) {
        int wanted = apart;
        List<String> near =
            KNOWN.stream().filter(known -> apart(letters, known, wanted) == wanted).toList();
        if (!near.isEmpty()) {
          return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** "s6" is số, "d4u" is đấu; a capital Đ is often read as P. */
    private static String lettersForDigits(String word) {
      String letters =
          word.replace('6', 'o')
              .replace('0', 'o')
              .replace('4', 'a')
              .replace('1', 'l')
              .replace('€', 'e')
              .replace('¢', 'o');
      boolean lonelyP =
          letters.length() > 1 && letters.charAt(0) == 'p' && letters.charAt(1) != 'h';
      return lonelyP ? "d" + letters.substring(1) : letters;
    }

    /** Edit distance, or more than the limit. */
    private static int apart(String a, String b, int limit) {
      if (Math.abs(a.length() - b.length()) > limit) {
        return limit + 1;
      }
      int[] above = new int[b.length() + 1];
      for (int j = 0; j < above.length; j++) {
        above[j] = j;
      }
      for (int i = 1; i <= a.length(); i++) {
        int corner = above[0];
        above[0] = i;
        for (int j = 1; j <= b.length(); j++) {
          int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          corner = above[j];
          above[j] = Math.min(change, Math.min(above[j], above[j - 1]) + 1);
        }
      }
      return above[b.length()];
    }
  }
}
