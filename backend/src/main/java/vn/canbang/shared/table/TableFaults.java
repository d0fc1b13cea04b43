package vn.canbang.shared.table;

import java.util.List;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** What is wrong with a file. */
final class TableFaults {

  private TableFaults() {}

  /** Of the file as a whole. */
  static ProblemException file(String code, Object... args) {
    return refused(Fault.of("", code, null, args));
  }

  /** Of a line, behind which nothing can be read. */
  static ProblemException line(int line, String code, Object... args) {
    return refused(Fault.of(pointer(line), code, null, args));
  }

  static String pointer(int line) {
    return "/lines/" + line;
  }

  private static ProblemException refused(Fault fault) {
    return ProblemException.invalid(List.of(fault));
  }
}
