package vn.canbang.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Gives every {@code @QuarkusTest} a database of its own engine, and a mail server. */
@QuarkusTestResource(DatabaseResource.class)
@QuarkusTestResource(MailServer.class)
final class TestDatabases {

  private TestDatabases() {}
}
