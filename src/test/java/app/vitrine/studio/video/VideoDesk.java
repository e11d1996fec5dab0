package app.vitrine.studio.video;

import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.screens.StandInDesk;
import java.awt.image.BufferedImage;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;

/** Desks with an engine and a folder of films; all packages share the folder. */
final class VideoDesk {
  private VideoDesk() {}

  static Desk of(DeepOrchestrator orchestrator, Path folder) {
    Desk plain = StandInDesk.of(orchestrator, folder);
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "project" -> folder;
                  case "preview", "picture" -> new BufferedImage(9, 16, BufferedImage.TYPE_INT_RGB);
                  default -> ask(plain, method, arguments);
                });
  }

  @SuppressWarnings("NullAway") // What the plain desk answers is for its caller to judge.
  private static Object ask(Desk plain, Method method, Object[] arguments) throws Exception {
    return method.invoke(plain, arguments);
  }
}
