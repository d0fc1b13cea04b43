package vn.canbang.interchange.codes;

import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** Codes of other systems for the formats of this room, and for loading the sample. */
public interface CodeSystems {

  /** The system whose codes are meant where a request names none. */
  String USUAL = "DHIS2";

  /** All codes of a system; empty when it is not known. */
  Optional<Codes> codes(OrgScope scope, String system);

  /** Adds a system, or what is new of its codes; what is there stays. */
  void load(OrgScope system, String code, PutCodeSystem wanted);

  /** Adds a code of a system that is there; one that is there stays. */
  void load(OrgScope system, String code, MappingKind kind, String theirCode, String target);
}
