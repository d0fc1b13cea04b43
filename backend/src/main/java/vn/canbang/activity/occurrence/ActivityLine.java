package vn.canbang.activity.occurrence;

import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityLabel;

/** An activity and where the plan says that it is held. */
record ActivityLine(ActivityLabel label, @Nullable String place) {}
