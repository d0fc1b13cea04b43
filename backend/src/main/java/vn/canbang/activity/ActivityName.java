package vn.canbang.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as others speak of it. */
@Schema(name = "ActivityName")
public record ActivityName(UUID id, String code, String title) {}
