# What suits a kind of picture: scene | movements in turn | shot types in turn | gentle movements in turn
hero | dolly;zoom_out;zoom_in | medium;medium_close;medium_wide | zoom_in;zoom_out
lifestyle | tracking;zoom_in;pan_left;dolly;tilt_up;pan_right | wide;medium;extreme_wide;medium_close;medium_wide | zoom_in;zoom_out
detail | pan_right;zoom_in;tilt_up;tracking;tilt_down;pan_left;dolly | close_up;extreme_close | zoom_in;tilt_down;zoom_out
