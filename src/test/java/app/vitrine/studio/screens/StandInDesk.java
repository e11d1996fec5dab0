package app.vitrine.studio.screens;

import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Preferences;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Desks with an engine of a test's own. */
public final class StandInDesk {
  private StandInDesk() {}

  /** A desk as another one, with this engine in its place. */
  public static Desk over(Desk real, DeepOrchestrator orchestrator) {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "orchestrator":
                  return orchestrator;
                case "close":
                  orchestrator.close();
                  return null;
                default:
                  try {
                    return method.invoke(real, arguments);
                  } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                  }
              }
            });
  }

  /** A desk of an engine, projects under a folder, and preferences; it has nothing else. */
  public static Desk of(DeepOrchestrator orchestrator, Path projects) {
    Map<String, String> saved = new ConcurrentHashMap<>();
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "orchestrator" -> orchestrator;
                  case "project" -> projects.resolve((String) arguments[0]);
                  case "preferences" -> preferences(saved);
                  case "close" -> null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Preferences preferences(Map<String, String> saved) {
    return new Preferences() {
      @Override
      public Optional<String> get(String name) {
        return Optional.ofNullable(saved.get(name));
      }

      @Override
      public void put(String name, String value) {
        saved.put(name, value);
      }
    };
  }
}
