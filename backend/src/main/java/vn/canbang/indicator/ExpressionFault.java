package vn.canbang.indicator;

import java.util.List;

/**
 * What is wrong with an expression.
 *
 * @param position of the first character it is about, from 0
 * @param length how many characters it is about; 0 at the end of the text
 * @param args of its sentence; the first is the position as people count, from 1
 */
public record ExpressionFault(int position, int length, String code, List<Object> args) {

  public static ExpressionFault of(int position, int length, String code, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = position + 1;
    System.arraycopy(args, 0, all, 1, args.length);
    return new ExpressionFault(position, length, code, List.of(all));
  }
}
