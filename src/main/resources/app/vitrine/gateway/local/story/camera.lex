# What suits a kind of picture: scene | movements in turn | shot types in turn
hero | dolly;zoom_in;zoom_out;tilt_up;static | medium;medium_wide;wide;extreme_wide
lifestyle | tracking;pan_left;zoom_out;pan_right;dolly | medium_wide;wide;medium;extreme_wide
detail | pan_right;tilt_down;zoom_in;tracking;pan_left;tilt_up | close_up;extreme_close;medium_close
