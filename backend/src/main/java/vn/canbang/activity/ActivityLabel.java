package vn.canbang.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as lists speak of it. */
@Schema(name = "ActivityLabel", description = "An activity as lists speak of it.")
public record ActivityLabel(UUID id, String code, String title, ActivityCategory category) {}
