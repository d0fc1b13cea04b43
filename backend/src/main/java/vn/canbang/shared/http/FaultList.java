package vn.canbang.shared.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/**
 * The faults of one body, in the order of the body: those of its form and those against rules. One
 * of form makes the answer 400, otherwise it is 422.
 */
final class FaultList {

  /** Whoever sends more is told of these; counting all would let a small body cost much memory. */
  private static final int MOST = 10_000;

  private final Set<Fault> all = new LinkedHashSet<>();
  private boolean ofForm;

  /** Adds a fault of form. */
  FaultList add(String pointer, String code, @Nullable Object rejected, Object... args) {
    ofForm = true;
    return keep(Fault.of(pointer, code, rejected, args));
  }

  /** Adds a fault against a rule. */
  FaultList against(Fault rule) {
    return keep(rule);
  }

  private FaultList keep(Fault fault) {
    all.add(fault);
    if (all.size() >= MOST) {
      throw refused();
    }
    return this;
  }

  int size() {
    return all.size();
  }

  ProblemException refused() {
    List<Fault> faults = new ArrayList<>(all);
    return ofForm ? ProblemException.malformed(faults) : ProblemException.invalid(faults);
  }

  /** All of them, of a text that stands at {@code place} in another. */
  List<Fault> below(String place) {
    return all.stream()
        .map(f -> new Fault(place + f.pointer(), f.code(), f.rejected(), f.args()))
        .toList();
  }

  /** The JSON Pointer of a property of what stands at {@code pointer}. */
  static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
