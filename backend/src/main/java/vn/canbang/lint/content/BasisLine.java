package vn.canbang.lint.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.BasisRelation;

/**
 * A document cited.
 *
 * @param at its number in the text, or its title
 */
public record BasisLine(
    Passage at,
    BasisRelation relation,
    String documentType,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String title,
    @Nullable Integer periodTo) {}
