package app.vitrine.cli.command;

import app.vitrine.cli.fixture.Console;
import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that type commands at a console, over packages in memory. */
abstract class AtTheConsole {
  @TempDir Path temp;
  DeskOpener desk;
  Console console;

  @BeforeEach
  void sitDown() {
    desk = new DeskOpener(temp.resolve("projects"));
    console = new Console(desk);
  }

  Answer generate() {
    return console.type("generate", "--image", "m.jpg", "--background", "A mug.");
  }

  PackageView only() {
    return desk.ledger.find(desk.ledger.ids().getFirst()).orElseThrow();
  }

  String workflowId() {
    return only().workflowId();
  }

  Answer makeInto(Path out) {
    return console.type(
        "generate",
        "--image",
        "m.jpg",
        "--background",
        "A mug.",
        "--out",
        out.toString(),
        "--approve");
  }

  static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
