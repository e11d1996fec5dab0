# What suits a kind of picture: scene | movements in turn | shot types in turn | gentle movements in turn
hero | dolly;zoom_out;zoom_in | medium;medium_close;medium_wide | zoom_in;zoom_out
lifestyle | tracking;zoom_in;pan_left;dolly;pan_right | medium;medium_wide;medium_close | zoom_in;zoom_out
detail | pan_right;zoom_in;tilt_down;tracking;pan_left;dolly | close_up;close_up;medium_close | zoom_in;tilt_down;zoom_out
