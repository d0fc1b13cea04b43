package vn.canbang.shared.openapi;

import org.eclipse.microprofile.openapi.models.OpenAPI;

/** One thing done to the generated document. */
interface ContractStep {

  void apply(OpenAPI document);
}
