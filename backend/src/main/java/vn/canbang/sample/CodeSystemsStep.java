package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.canbang.interchange.codes.CodeSystems;
import vn.canbang.interchange.codes.MappingKind;
import vn.canbang.interchange.codes.PutCodeSystem;
import vn.canbang.shared.security.OrgScope;

/** The codes of a made-up DHIS2 that the births of the sample are exchanged with. */
@ApplicationScoped
class CodeSystemsStep implements SampleStep {

  /** Data elements as they call them, and here. */
  private record Element(String theirs, String ours) {}

  private static final List<Element> ELEMENTS =
      List.of(
          new Element("BIRTHS_LIVE", "LIVE_BIRTHS"),
          new Element("BIRTHS_2ND", "LIVE_BIRTHS_2ND"),
          new Element("BIRTHS_3RD", "LIVE_BIRTHS_3RD_PLUS"));

  private final CodeSystems systems;

  CodeSystemsStep(CodeSystems systems) {
    this.systems = systems;
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public String name() {
    return "code-systems";
  }

  @Override
  public void run(OrgScope system) {
    String code = CodeSystems.USUAL;
    systems.load(
        system,
        code,
        new PutCodeSystem("DHIS2 (mã minh họa)", "DHIS2 (codes made up for the sample)"));
    // A month and a year may be asked by one series after another: the form stays the same.
    systems.load(system, code, MappingKind.DATA_SET, "PDS_SRB_M", "template/BIRTHS-MONTH");
    systems.load(system, code, MappingKind.DATA_SET, "PDS_SRB_Y", "template/PLAN-RESULT-YEAR");
    for (Element one : ELEMENTS) {
      sex(system, one, "MALE", "M");
      sex(system, one, "FEMALE", "F");
    }
  }

  private void sex(OrgScope system, Element of, String sex, String dimension) {
    String cell = of.ours() + "." + sex;
    systems.load(
        system, CodeSystems.USUAL, MappingKind.CATEGORY_COMBO, of.theirs() + "~" + sex, cell);
    systems.load(
        system, CodeSystems.USUAL, MappingKind.DIMENSIONS, of.theirs() + "~SEX=" + dimension, cell);
  }
}
