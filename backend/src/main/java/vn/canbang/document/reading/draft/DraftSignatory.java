package vn.canbang.document.reading.draft;

import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param onBehalfOf the body, with TM.
 * @param authorityText with the title of the one in whose place it is signed: KT. CHỦ TỊCH
 */
public record DraftSignatory(
    @Nullable Found<String> onBehalfOf,
    @Nullable Authority authority,
    @Nullable Found<String> authorityText,
    @Nullable Found<String> title,
    @Nullable Found<String> name) {

  /** In what capacity (Decree 30/2020/NĐ-CP). */
  public enum Authority {
    TM,
    KT,
    TL,
    TUQ,
    Q
  }
}
