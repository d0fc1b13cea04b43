package vn.canbang.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Applies the steps that make the generated document the contract, in order. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractDocument implements OASFilter {

  private final IndexView index;

  /** Called by the build with the index of all classes. */
  public ContractDocument(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Operations operations = new Operations(index);
    List<ContractStep> steps =
        List.of(
            new Information(),
            new Uploads(operations),
            new Plain(),
            new Nullness(index),
            new Answers(operations),
            new Headers(operations),
            new Caching(operations),
            new Security(operations),
            new Requests(operations),
            new Parameters(operations),
            new Unused(operations),
            new Limits(),
            new Examples(operations),
            new Order(),
            // Groups are complete once they are in order.
            new Titles(operations));
    steps.forEach(step -> step.apply(document));
  }
}
