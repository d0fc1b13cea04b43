package vn.canbang.plan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.security.OrgScope;

/** The catalogue of programmes for other rooms. */
public interface Programmes {

  /** All of them, by name. */
  List<ProgrammeView> all(OrgScope scope);

  /** How all of them are called, by code. One statement. */
  Map<String, NamedRef> names(OrgScope scope);

  /** How the programme with this code is called. */
  Optional<NamedRef> find(OrgScope scope, String code);

  /** Adds a programme to the catalogue, or changes its name and end. */
  void put(OrgScope scope, String code, String nameVi, String nameEn, @Nullable LocalDate until);
}
