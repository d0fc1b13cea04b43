package vn.canbang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Spectral's rules do not reach: limits everywhere, and names that generators can use. */
class ContractLintTest {

  @Test
  void theContractLacksNothing() throws IOException {
    assertThat(ContractLint.of(BreakingChangesTest.yaml(Path.of("../openapi.yaml")))).isEmpty();
  }

  /** What is wrong with an otherwise good document when this schema or operation is in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string}                                        | has no maxLength
          {type: [string, "null"]}                              | has no maxLength
          {type: array, items: {type: boolean}}                 | has no maxItems
          {type: array, maxItems: 3, items: {type: string}}     | has no maxLength
          {type: integer, minimum: 0}                           | has no maximum
          {type: integer, maximum: 0}                           | has no minimum
          {type: object, additionalProperties: {type: boolean}} | has no maxProperties
          {type: object, properties: {a: {type: string}}}       | has no maxLength
          {anyOf: [{type: string}, {type: "null"}]}             | has no maxLength
          {type: object, properties: {aB: {type: boolean}, ab: {type: boolean}}} | differs only in case
          """)
  void aSchemaWithoutLimitsIsSeen(String schema, String said) throws IOException {
    List<String> component = lint("{}", "{S: " + schema + "}");
    assertThat(component).anyMatch(fault -> fault.contains("S") && fault.endsWith(said));
    List<String> parameter =
        lint("{parameters: [{name: p, in: query, schema: " + schema + "}]}", "{}");
    assertThat(parameter).anyMatch(fault -> fault.contains("query p") && fault.endsWith(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {operationId: delete}                                     | operationId delete is no verb and noun
          {operationId: get_things}                                 | operationId get_things is no verb and noun
          {operationId: getotherthings}                             | operationId getotherthings is no verb and noun
          {operationId: GETOTHERTHINGS}                             | is taken
          {security: [{token: []}], responses: {"200": {}}}         | does not say 401
          {requestBody: {content: {application/json: {schema: {type: boolean}}}}} | has no example
          {responses: {"200": {content: {application/json: {}}}}}   | has no example
          {responses: {"409": {content: {application/problem+json: {}}}}} | has no example
          """)
  void anOperationThatDoesNotSayAllIsSeen(String operation, String said) throws IOException {
    assertThat(lint(operation, "{}")).anyMatch(fault -> fault.contains(said));
  }

  @Test
  void schemasThatBecomeTheSameFileAreSeen() throws IOException {
    assertThat(lint("{}", "{Thing: {type: boolean}, THING: {type: boolean}}"))
        .anyMatch(fault -> fault.contains("differs only in case"));
    assertThat(lint("{}", "{Object: {type: boolean}}"))
        .anyMatch(fault -> fault.contains("Object is a type of every language"));
  }

  private static List<String> lint(String operation, String schemas) throws IOException {
    JsonNode document =
        new ObjectMapper(new YAMLFactory())
            .readTree(
                """
                paths:
                  /other: {get: {operationId: getOtherThings, security: []}}
                  /things: {post: %s}
                components: {schemas: %s}
                """
                    .formatted(operation, schemas));
    return ContractLint.of(document);
  }
}
