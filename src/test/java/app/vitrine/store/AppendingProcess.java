package app.vitrine.store;

import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Appends events for ever, and says after each transaction what is stored. */
final class AppendingProcess {
  private AppendingProcess() {}

  public static void main(String[] args) {
    UUID user = UUID.randomUUID();
    UUID id = UUID.fromString(args[1]);
    Histories histories = new Histories(77);
    Store store = Store.open(Path.of(args[0]), Clock.systemUTC());
    PackageView view =
        store
            .packages()
            .create(id, user, Optional.empty(), histories.first(user))
            .orElseThrow()
            .view();
    while (!Thread.interrupted()) {
      System.out.println(view.lastSeq());
      view = store.packages().update(id, histories::next).view();
      store.executionLogs().follow(id, view.lastSeq());
    }
  }
}
