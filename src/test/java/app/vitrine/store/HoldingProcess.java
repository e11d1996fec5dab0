package app.vitrine.store;

import java.io.IOException;
import java.nio.file.Path;

/** Holds a data folder until its input ends. */
final class HoldingProcess {
  private HoldingProcess() {}

  public static void main(String[] args) throws IOException {
    try (DataFolder folder = DataFolder.open(Path.of(args[0]))) {
      System.out.println(folder.path());
      int end = System.in.read();
      System.exit(end);
    }
  }
}
