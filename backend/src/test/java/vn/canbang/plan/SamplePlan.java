package vn.canbang.plan;

import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/** The plans of the sample, for tests of all rooms. */
public enum SamplePlan {
  DONG_LAI("dong-lai-2024"),
  KIEN_HAI("kien-hai-2024"),
  CU_KHOI("cu-khoi-2021-2025"),
  BAC_GIANG("bac-giang-2024"),
  LONG_BIEN("long-bien-2024");

  private final String key;

  SamplePlan(String key) {
    this.key = key;
  }

  public UUID id() {
    return Ids.of("plan", key);
  }

  public String path() {
    return "/plans/" + id();
  }

  /** The activity with this code. */
  public UUID activity(String code) {
    return Ids.of("activity", id() + "/" + code);
  }
}
