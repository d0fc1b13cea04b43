package vn.canbang.document.reading.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a document. What it lacks is null.
 *
 * @param upperBody the body above the issuer, in the first line of the letterhead
 * @param documentType official letters of the type: KH
 * @param number canonical: {@code 139/KH-TTYT} where the text has {@code 139/ KH-TTYT}
 * @param title the abstract under the word KẾ HOẠCH
 * @param area the administrative unit that the plan is for, with its type
 * @param programme the programme or scheme (Chương trình, Đề án) that it carries out
 */
public record DraftHead(
    @Nullable Found<String> upperBody,
    @Nullable Found<String> issuer,
    @Nullable Found<String> number,
    @Nullable Found<String> place,
    @Nullable Found<LocalDate> issuedOn,
    @Nullable Found<String> documentType,
    @Nullable Found<String> title,
    @Nullable Found<DraftPeriod> period,
    @Nullable Found<DraftPlanKind> kind,
    @Nullable Found<String> area,
    @Nullable Found<String> programme) {}
