package vn.canbang.shared.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the faults of a request, so that its sender learns of all of them at once. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  public Faults add(String pointer, String code, @Nullable Object rejected, Object... args) {
    found.add(Fault.of(pointer, code, rejected, args));
    return this;
  }

  public boolean any() {
    return !found.isEmpty();
  }

  public List<Fault> list() {
    return List.copyOf(found);
  }

  /** Ends the request with 422 when anything was found. */
  public void throwIfAny() {
    if (any()) {
      throw ProblemException.invalid(list());
    }
  }
}
