# How the camera of a style's end card moves; that of other styles draws back: style | movement
minimalist | static
documentary | static
