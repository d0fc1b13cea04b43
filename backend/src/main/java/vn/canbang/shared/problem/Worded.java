package vn.canbang.shared.problem;

/** A value of a sentence that is itself in words: each language takes its own. */
public record Worded(String vi, String en) {

  String in(Language language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }
}
