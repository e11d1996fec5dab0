package app.vitrine.tool;

import app.vitrine.gateway.ModelGateway;
import app.vitrine.store.files.ProjectFolder;

/** The tools for work on one package; they reach its own folder and no other. */
public final class Toolbox {
  private final FileTools files;
  private final TextTools text;
  private final VisionTools vision;
  private final PictureTools pictures;
  private final FilmTools film;
  private final SpeechTools speech;

  public Toolbox(ToolRegistry registry, ModelGateway gateway, ProjectFolder folder) {
    this.files = new FileTools(registry, folder);
    this.text = new TextTools(registry, gateway);
    this.vision = new VisionTools(registry, gateway, folder);
    this.pictures = new PictureTools(registry, gateway, folder);
    this.film = new FilmTools(registry, gateway, folder);
    this.speech = new SpeechTools(registry, gateway, folder);
  }

  public FileTools files() {
    return files;
  }

  public TextTools text() {
    return text;
  }

  public VisionTools vision() {
    return vision;
  }

  public PictureTools pictures() {
    return pictures;
  }

  public FilmTools film() {
    return film;
  }

  public SpeechTools speech() {
    return speech;
  }
}
