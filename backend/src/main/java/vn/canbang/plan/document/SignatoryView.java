package vn.canbang.plan.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, and in what capacity.
 *
 * @param authorityText as printed: {@code KT. CHỦ TỊCH}
 */
@Schema(name = "Signatory")
public record SignatoryView(
    @Nullable String onBehalfOf,
    @Nullable SigningAuthority authority,
    @Nullable String authorityText,
    @Nullable String title,
    @Nullable String name) {}
