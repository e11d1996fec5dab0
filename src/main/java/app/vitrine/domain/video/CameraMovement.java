package app.vitrine.domain.video;

/** How the camera moves in a shot. */
public enum CameraMovement {
  STATIC,
  PAN_LEFT,
  PAN_RIGHT,
  TILT_UP,
  TILT_DOWN,
  ZOOM_IN,
  ZOOM_OUT,
  TRACKING,
  DOLLY
}
