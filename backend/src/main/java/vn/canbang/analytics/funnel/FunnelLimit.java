package vn.canbang.analytics.funnel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
    description =
        "Within what a place of so many births lies by chance, exact binomial limits to four"
            + " decimals, widened where the answer says so. An upper end is null when there is none.")
public record FunnelLimit(
    int births,
    double lower95,
    @Nullable Double upper95,
    double lower998,
    @Nullable Double upper998) {}
