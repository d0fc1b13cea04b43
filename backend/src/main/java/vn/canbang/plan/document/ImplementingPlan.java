package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** A plan that cites another as its basis. */
@Schema(name = "ImplementingPlan")
public record ImplementingPlan(UUID id, @Nullable String number, String title, Ref issuer) {}
