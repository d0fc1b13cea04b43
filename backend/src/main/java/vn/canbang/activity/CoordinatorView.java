package vn.canbang.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * Who takes part.
 *
 * @param organisation the body or group, when it is known to the system
 */
@Schema(name = "Coordinator")
public record CoordinatorView(String text, @Nullable Ref organisation) {}
