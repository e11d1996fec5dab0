# Word classes the English grammar needs: class | words
verb3 | gets;froths;grinds;sharpens;inflates;deflates;unfolds;works;goes;burns;comes;brews;tastes;stands;fits;holds;keeps;closes;opens;folds;weighs;measures;has;is;gives;makes;takes;lasts;suits;feels;smells;looks;hangs;clips;charges;connects;plays;runs;rolls;slides;snaps;ties;washes;dries;wears;pairs;matches;helps;stays;sits;lies;needs;uses;turns;cuts;shines;glows;blends;absorbs;melts;spreads;protects;doubles;includes;contains;offers;locks;zips;stretches;adjusts;attaches;detaches;rotates;pours;seals;cleans;heats;cools;carries;serves;grows;darkens;becomes;softens;ages;varies;differs;develops;shows;lets;allows;reaches;ships;arrives;drapes;falls;ends;starts;begins;supports;does;was;cannot;can't;won't;doesn't;isn't;wasn't;shouldn't;knits;rinses;floats;comes
verb0 | are;have;give;gives;were;can;will;may;must;should;do;come;fit;hold;keep;make;go;stay;differ;vary;become;need;last;darken;taste;smell;get;work;use;aren't;don't;haven't;weren't;float
base | gets=get;cannot=cannot;can't=can't;won't=won't;doesn't=don't;isn't=aren't;wasn't=weren't;shouldn't=shouldn't;works=work;goes=go;comes=come;has=have;is=are;was=were;does=do;washes=wash;dries=dry;matches=match;stretches=stretch;attaches=attach;detaches=detach;reaches=reach;carries=carry;varies=vary;closes=close;charges=charge;slides=slide;leaves=leave;uses=use;gives=give;makes=make;takes=take;pushes=push;becomes=become;ages=age;stores=store;serves=serve;includes=include;measures=measure;features=feature;doubles=double;ties=tie;lies=lie;arrives=arrive;drapes=drape
imperative | drain;descale;mind;choose;pick;handle;dilute;wipe;wash;hand-wash;keep;store;avoid;clean;dry;iron;rinse;remove;trim;use;apply;shake;recharge;polish;oil;do;don't;never;always;let;allow;reseal;refrigerate;consume;serve;drink;eat;enjoy;consult;add;stir
determiner | my;a;an;the;this;that;these;those;one;two;three;four;five;six;seven;eight;nine;ten;twelve;some;any;every;each;no;its;all;both;several;many;few;our;your;their;half;plenty;more
preposition | within;during;throughout;beyond;onto;toward;towards;with;in;on;of;at;for;from;by;under;over;inside;outside;without;to;as;around;between;against;below;above;next;near;through;into;like;along;behind;per;up;about
relative | that;which;who;whose;where;so;because;when;while;if;although;but;until;since
subordinator | though;like;because;which;who;where;while;when;if;although;but;then;so;until;since;depending;thanks;especially;including;even;whether;that;such;ideally;particularly;namely
participle_irregular | kept;hidden;driven;frozen;chosen;written;shown;cast;thrown;made;woven;cut;sewn;spun;knit;built;grown;sold;bound;drawn;blown;worn;ground;set;hewn;handmade;hand-made;lined;dyed;braided
# Verbs as they stand behind "they"
plain_verb | fold;weigh;come;have;fit;hold;keep;last;work;go;stand;stay;charge;connect;close;open;measure;dry;wash;absorb;stretch;feel;look;sit;hang
# What a product is sold as: "train set"
sold_as | set;kit;bundle
# Where a product may go: "no microwave" is said of it, not of what it has
appliance | microwave;dishwasher;dryer;tumble dryer;tumble drying;oven;freezer;fridge;washing machine;iron;ironing;bleach
# Words that only strengthen the adjective after them: "super loud"
intensifier | super;so;very;really;extra;ultra;quite;extremely;semi
# Words that end a noun phrase when they stand inside it: "non-slip both sides"
inner_determiner | half;nothing;both;each;every;all;any;this;these
# What opens a sentence about the product before its name
introduction | the;this;these;our;a;an;each;every
# Who or what makes a product, and is none
maker_word | bees;customers;team;family;workshop;company;studio;potters;weavers;farmers;makers;one
# What is a part, a stuff or a packing where it stands alone, and no product
no_product | set;pack;box;parcel;lid;handle;base;cover;strap;inside;outside;surface;colour;color;size;material;leather;fabric;beans;scent;taste;recipe;design;idea;shade;sole;soles;edges;pattern;top;bottom;lining;frame;cable;wick;battery;light;glaze;seal;zip;pocket;pockets
adverb | indoors;outdoors;slightly;also;even;easily;now;still;only;often;gently;slowly;fully;simply;tightly;well
adjective | lovely;delicious;delightful;handsome;popular;bitter;sour;salty;tangy;loud;quick;fast;non-slip;anti-slip;soft-touch;flowy;stretchy;cosy;cozy;silky;fluffy;natural;airy;ideal;great;watertight;waterproof;refillable;rechargeable;soft;light;lightweight;sturdy;warm;cool;thin;thick;quiet;handy;slim;roomy;compact;foldable;adjustable;washable;reusable;breathable;unscented;vegan;good;ready;easy;safe;suitable;flat;round;square;small;large;strong;durable;simple;elegant;comfortable;loose;relaxed;dishwasher-safe;splash-proof;sharp;wireless;matte;transparent;heavy;stackable;microwave-safe;odourless;fragrance-free;plain;long;short;wide;high;deep;tall;across;available;perfect;ideal;matt;glossy;shiny;satin;smooth;rough;raw;bare;comfy;crunchy;creamy;crispy;chewy;juicy;spicy;tangy;salty;sweet;savoury;hypoallergenic;ergonomic;organic;portable;cordless;electric;magnetic;automatic;elastic;opaque;sheer;oversized;unisex;vintage;retro;floral;minimalist;modern;classic;rustic;boho;delicate;dainty;chunky;fresh;crisp;solid;hollow;gentle;mild;tough;rigid;bendy;bouncy;squishy;sticky;non-toxic;nontoxic;silent;noiseless;bright;vivid;colourful;colorful;multicolour;multicolor;multicoloured;multicolored;translucent;clear;seasonal;two-tone;leakproof;bold;fruity;nutty;smoky;woody;greasy;non-greasy;oily;dry;wet;hot;cold;iced;medium;mini;big;huge;tiny;double-sided;one-sided;dermatologically;nourishing;moisturising;moisturizing;hydrating;halal;kosher;unsweetened;unsalted;caffeinated;decaf;wholegrain;heavy-duty;high-waisted;low-rise;regular;skinny;baggy;stylish;trendy;pretty;ultralight;reflective;sensitive;loose-leaf;water-based;hot-swappable;all-in-one;wired;grassy;dual;spare;extra;full;indoor;outdoor;inner;outer
mass | catnip;piping;cedar;birch;spruce;mahogany;extract;wax;aluminum;abs;cacao;cocoa;arabica;robusta;tpe;pvc;pp;latex;jute;hemp;titanium;alloy;mdf;satin;fleece;corduroy;modal;lyocell;tencel;slate;jade;pine;acacia;teak;microfibre;microfiber;fibre;fiber;sugar;caffeine;gluten;vitamin;protein;collagen;fur;down;filling;fill;insulation;mesh;foam;elastane;lycra;stuffing;leather;steel;enamel;stoneware;tinplate;linen;cotton;wool;silk;glass;paper;thread;stitching;perfume;tea;soap;cream;oil;glaze;clay;wood;oak;beech;walnut;bamboo;canvas;felt;nylon;polyester;metal;brass;copper;gold;silver;playback;charging;packing;lining;padding;bluetooth;use;charge;leaf;rubber;silicone;plastic;foam;fabric;jersey;denim;honey;chocolate;coffee;butter;water;hardware;storage;webbing;rope;lacquer;lighting;sound;music;comfort;support;velvet;marble;cork;rattan;porcelain;ceramic;zirconia;polycarbonate;acrylic;concrete;resin;elastane;viscose;cashmere;suede;varnish;paint;edging;embroidery;lace;space;room;protection;usb-c;access;delivery;shipping;ink;crystal;salt;sugar;flour;lavender;rosemary;chamomile;mint;thyme;aluminium;tin;foil;card;cardboard;heat;quartz;amethyst;agate;opal;moonstone;onyx;obsidian;turquoise;steam;warmth;light-up;fun;luggage;make-up;makeup;furniture;jewellery;jewelry;hair;skin;dirt;dust;moisture
proper_keep | allen;IT;Bluetooth;USB;USB-C;LED;UV;EDT;EDP;SPF;PU;ABS;XL;XXL;XS;TPU;NFC;GPS;Wi-Fi;IPX;II;III;IV;DIY;UK;EU;US;AC;DC;USB-A;USB-B;CE;BPA;RGB;PBT;HDMI;OLED;LCD;RFID;TWS;PD;QC;HEPA;EVA;PE;PET;PVC;TPE;MDF;PP;HD;SD;SSD;ANC;SUV;BBQ;PLA;RC;TV;PC;FSC;GOTS;OEKO-TEX;UPF;PFOA;BB
abbreviation | no;nr;avail;w;approx;ca;fl;oz;e.g;i.e;dr;st;vol;mr;mrs;incl;max;min;art;cl;qty
stop | myself;ourselves;yourself;himself;herself;themselves;i;you;we;he;she;it;they;me;my;us;him;her;the;a;an;and;or;of;to;in;on;for;with;is;are;was;be;by;at;as;from;this;that;it's;its;not;no;one;two;also;about;who;which;because;can;has;have;into;out;up;per;than;then;so;but;very;our;your;their;his;all;any;each;every;well
chatter | before i forget;get it listed;ready to go up;go up on the site;up on the site;on the website;the info on;info for;notes for;notes on;the details on;details for;get this online;get it online;for the shop page;for the listing;i hope;hope you can;hope you could;hope this is enough;hope that helps;hope this helps;do something nice;do your magic;work your magic;don't hesitate;dont hesitate;do not hesitate;please write;please make;please create;please use the word;please use this text;please use simple;please check;please contact;please message;please give;please help;ignore;could you;can you write;can you make;can you please;write me;write us;write a text;write a description;write a;write an;write the;write one;write short;make it sound;make it short;keep it short;keep it friendly;keep it simple;click to order;write some;write something;write the copy;write it;i think;system prompt;previous instructions;as an ai;let me know;dm me;contact us;contact me;whatsapp;click here;click the link;click on;buy now;order now;etc;your instructions;these instructions;all instructions;instructions above;other instructions;new instructions;tell me;nice text;my husband;my wife;dm for;dm us
# What says nothing where it stands alone
chatter_alone | dimensions;details;up to you;or do;that's normal;that's it;cheers;morning;afternoon;evening;right;okay;ok;well
# What says nothing where a sentence begins with it
chatter_start | hiya;ok recording;what else;good morning;cheers;all the best;just a quick;quick one;hi;hello;hey;thanks;thank you;sorry;lol;dear;regards;anyway;xx;xoxo;asap;btw;you know;i guess;not sure;questions
implement | whisk;spoon;ladle;brush;scraper;spatula;scoop;sieve;lid;blade;hook;ring;stand
set_of_things | set;kit;bundle;hamper
acronym | usb-c;usb-a;usb;hdmi;led;rgb;nfc;rfid
sounds_vowel | hour;honest;8;11;18;80;x-ray;led;fm;mp3;rgb;rfid;lcd;hd;hdmi;nfc;ssd;sd;xl;xs;xxl;spf;s-shaped;l-shaped;x-shaped;h;mdf;8-piece;11-piece;18-piece;80-piece;8-inch
sounds_consonant | one;once;usb;usb-c;unit;unique;uniform;university;used;user;useful;eu;european;ewe;unisex
common_start | men's;women's;kids';children's;ladies';girls';boys';men’s;women’s;kids’;children’s;cold;hot;iced;dark;light;boho;vintage;modern;classic;new;summer;winter;spring;autumn;handmade;hand-made;beautiful;cute;mini;large;small;medium;big;set;pair;pack;our;my;the;this;a;an;natural;pure;organic;solid;premium;luxury;fresh;original;genuine;real;simple;minimalist;nordic;japanese;italian;french;german;turkish;floral;striped;knitted;woven;printed;long;short;midi;maxi;kids;baby;men;women;ladies;mens;womens;unisex;personalised;personalized;custom;portable;wireless;electric;smart;eau;hi;hello;for;with;in;it;we;i;you;what;here;made;two;three;four;one;high;low;double;single;heavy;wide;slim;retro;rustic;round;square;works;comes;has;is;does;not;and;or;if;when;very;good;nice;great;best;also;please;ignore;write
measure_word | and;or;the;point;x;×;by;each;approx;approx.;roughly;ca;fl;widest;total;net;cap;closed;handle;handles;base;top;lid;rim;about;around;bottom;open;folded;when;per;size;m;l;s
substance | paraffin;dye;palm oil;plastic;alcohol;fragrance;perfume;sugar;salt;colouring;coloring;flavouring;flavoring;silicone;glue;gluten;lead;nickel;assembly
gift_word | gift;present;souvenir;keepsake
container | sack;bottle;jar;tin;box;tube;bag;case;pouch;sachet;pot;bar;canister;package;pack
verb_always | let;tastes;smells;feels;is;has;does;was;works;fits;comes;goes;suits;weighs;makes;gives;takes;lasts;connects
verb_or_noun | leaves;covers;features;stores;packs;stacks;buttons;sets;colours
pronoun | there's;here's;what's;who's;he's;she's;you'd;ours;theirs;mine;we;it's;i;you;they;it;he;she;there;we're;i'm;they're;it's;that's;you'll;we've;i've;i'd;we'd;they've;you've;you're;i'll;we'll
first_person | we;i;i'm;we're;we've;i've;i'd;we'd;i'll;we'll;my;today;our;he;she
washing | note that;hand wash;machine wash;dry clean;tumble dry;air dry;spot clean;steam iron;patch test;cold wash;wash cold
conjunction_lead | so;and;but;plus;also;oh;well;anyway;honestly;now
puffery_lead | perfect;ideal;great;excellent;best;wonderful
place | portugal;italy;japan;france;spain;germany;england;scotland;ireland;wales;britain;china;india;turkey;sweden;norway;denmark;finland;poland;greece;mexico;peru;morocco;canada;america;london;paris;italian;french;japanese;german;british;nordic;spanish;portuguese;turkish;scottish;irish
auxiliary | can;will;may;must;should;are;were;have;aren't;don't;haven't;weren't
qualifier | not;never;less;except;unless;only;hardly;barely;excluding;apart;provided;if;when;while;up;without
denial | not;never;except;unless;cannot;nor
speech | i;we;you;me;us;them;my;he;she;they;i've;today;oh;love;began;believe
puffery_name | bestselling;best-selling;new;best;great;nice;beautiful;amazing;awesome;perfect;gorgeous;lovely;stunning;super;incredible;fantastic;wonderful;excellent;unique;top;hot;cute
name_lead | a;an;the;our;this;my;these;selling;introducing
offering | sell;selling;sells;about;something;make;making;offer;offering;made
contents_heading | what you get;you will get;you will receive;in the pack;in the kit;in the set;in the parcel;ship;ships;shipped with;supplied with;arrives with;includes;include;included;contains;contents;you get;you receive;in the box;inside the box;comes with
opening_time | after;before;during;between;every;inside
opening_condition | to;except;although;if;when;unless;while;unlike;like;despite;thanks;compared;instead;besides;since;because;once;whenever
sign_off | love;xx;x;best;cheers;yours;warmly;xoxo;kisses
# What is said aside, and says nothing of the product: "(yes really)", "pls"
# What is said before the matter: before a comma, before anything, before a sentence of its own
chat_word | right;ok;okay;well;oh;hi;hi there;hello;hiya;hey;so;anyway;honestly;basically;yes;yeah;also;plus;now;ah;haha;lol;here goes;here we go;um;erm
chat_phrase | oh and;oh yes and;i'd say;i would say;to be honest;tbh;as you can see;just so you know;fun fact;the thing is;so basically;ok so;okay so;anyway so;so yeah;right so;well basically
chat_joint | so;and;plus;oh;also;well

# Words behind which a brand of two words ends: "Hollin Bank", "Harrow Lane"
brand_place | bank;lane;hill;farm;mill;street;bay;moor;brook;valley;creek;ridge;grove;cottage;road;barn;beck;dale;fell;combe;quay;wharf;yard

# Words by which a phrase with a full stop speaks of a thing already known
definite | the;its;our;their;both;each;every

# What a phrase ends in that tells what comes along
supplied | included;supplied;provided

# Whom a thing is for is nobody where these are told: "For: normal to dry hair"
no_person | hair;skin;nails;feet;walls;floors;surfaces

aside | yes;really;promise;honestly;lol;haha
plea | pls;plz;please;thx;thanks;sorry;lol;btw;asap
# Short forms and the words they stand for
short_form | its 100=it's 100;built in mic=built-in mic;built in microphone=built-in microphone;built in battery=built-in battery;built in light=built-in light;built in speaker=built-in speaker;built in camera=built-in camera;built in timer=built-in timer;dont=don't;doesnt=doesn't;cant=can't;wont=won't;isnt=isn't;aprox=approximately;non slip=non-slip;anti slip=anti-slip;avail=available;w=with;incl=including;approx=approximately;hand picked=hand-picked;hand made=handmade;hand poured=hand-poured;hand dipped=hand-dipped;hand painted=hand-painted;hand stitched=hand-stitched;hand sewn=hand-sewn;hand thrown=hand-thrown;hand carved=hand-carved;hand knitted=hand-knitted;hand woven=hand-woven;hand crafted=handcrafted;hand cut=hand-cut;non toxic=non-toxic;non stick=non-stick;non greasy=non-greasy;non skid=non-skid;no slip=non-slip;heavy duty=heavy-duty;double sided=double-sided;high waisted=high-waisted;hand washed=hand-washed;eco friendly=eco-friendly;kid friendly=kid-friendly;battery powered=battery-powered;xmas=Christmas;bday=birthday;pcs=pieces;pc=piece;pkg=package;hrs=hours;mins=minutes;yrs=years;pref=preferably;dbl=double;gft=gift;accs=accessories;water based=water-based;hot swappable=hot-swappable;all in one=all-in-one
# Quantities that an article belongs to: "a lot of room", not "lot of room"
article_kept | few;little;bit;lot;dozen;couple;number;hundred;thousand;million;variety;range;choice;great;good
# Money as it is written behind a figure
currency | eur;usd;gbp;cad;aud;euro;euros;dollar;dollars
# Words that stay small inside a title, and units that keep their letters
title_small | a;an;the;and;or;of;in;on;with;for;to;by;at;de;from;as;next;per;but;than
title_unit | ml;cm;mm;kg;g;mg;oz;gsm;l;m
# Words before which a phrase may be cut off, and words it cannot end with
# What takes back what stands before it, so that nothing may be cut off in front of it
takes_back | no;none;avoid;avoids
cut_before | with;in;and;or;for;because;that;which;printed;on;at;from;under;by;but;inside;next
unfinished | hazard;risk;danger;am;including;includes;go;sit;sits;run;runs;them;only;well;away;hold;carry;keep;come;arrive;arrives;packed;together;once;so;enough;while;than;from;by;a;an;the;of;to;and;or;with;in;for;at;not;no;about;next;on;people;who;is;are;be;can;also;as;works;comes;goes;made;good;use
# Abbreviations that stand before a figure alone: "No. 4", but "microwave no."
abbreviation_of_number | no;nr
# Abbreviations whose full stop is followed by a figure of the same clause
abbreviation_in_clause | approx;incl;avail
# Words behind a measure that say how it was meant: "250 g net"
measured_more | finished;assembled;unfolded;net;each;total;approx;wide;tall;high;long;deep;thick;diameter;across;square;length;height;width;depth
# Numbers in letters
counting | two;three;four;five;six;seven;eight;nine;ten;twelve
# "hand painted", "machine washed"
hand_or_machine | garment;yarn;piece;oven;air;laser;pressure;hand;machine;wheel;kiln;cold;stone;slow;small;sun
# Words and endings that are nouns for certain, so that a product may be said to have such a thing
noun | mice;geese;teeth;outer;inner;lining;stamp;spray;initial;monogram;vial;ampoule;handle;strap;pocket;zip;zipper;lid;button;hem;collar;cuff;sleeve;hood;waist;waistband;neckline;neck;belt;buckle;clasp;chain;hook;loop;ring;knob;base;stand;foot;leg;arm;wheel;blade;edge;rim;lip;spout;body;shell;case;cover;top;bottom;back;front;side;seat;frame;panel;shelf;drawer;compartment;slot;divider;tray;rack;bar;rod;pole;hinge;lock;key;switch;dial;display;screen;lens;bulb;light;lamp;sensor;motor;engine;battery;charger;cable;cord;plug;port;socket;jack;speaker;microphone;mic;camera;chip;fan;filter;pump;nozzle;tap;valve;tank;hose;brush;comb;sponge;cloth;pad;mat;cushion;insert;liner;layer;coating;finish;glaze;texture;pattern;print;design;logo;motif;shape;cut;fit;size;length;width;height;depth;weight;capacity;volume;power;speed;mode;level;setting;timer;function;feature;app;remote;warranty;guarantee;manual;guide;recipe;kit;set;pack;pair;bundle;gift;card;tag;label;sticker;ribbon;bow;box;bag;pouch;tin;jar;bottle;tube;sachet;wick;flame;scent;smell;taste;flavour;flavor;aroma;note;blend;mix;roast;grind;crop;harvest;leaf;root;seed;bean;nut;fruit;berry;flower;petal;herb;spice;oil;butter;wax;extract;vitamin;protein;fibre;fiber;acid;mineral;formula;texture;sole;heel;toe;tongue;lace;insole;upper;lining;fabric;knit;weave;stitch;seam;fringe;tassel;pompom;bead;stone;gem;pearl;diamond;crystal;charm;pendant;post;back;closure;fastening;snap;velcro;elastic;drawstring;toggle;rope;string;thread;yarn;ball;toy;bell;whistle;light;bed;chuck;bit;grip;jaw;nail;screw;bolt;hammer;stem;cap;cork;stopper;straw;spoon;fork;knife;plate;bowl;cup;glass;mirror;hole;opening;slit;vent;window;door;roof;wall;floor;corner;surface;star;heart;rubber;foam;gel;spring;coil;core;center;centre;middle;end;tip;head;tail;wing;face;eye;ear;nose;hand;finger;skin;hair;care;view;beam;ray;glow;effect;noise;signal;range;distance;angle;degree;temperature;heat;fire;steam;air;wind;rain;sun;ice;snow;sand;soil;origin;village;workshop;studio;farm;family;school;room;house;garden;kitchen;desk;holder;hanger;container;carabiner;adapter;adaptor;converter;lock;alarm;clock;calendar;diary;page;paper;book;pen;ink;paint;colour;color;shade;tone;hue;tint;interior;exterior;inside;outside;pom-pom;trim;piping;border;backrest;armrest;footrest;headrest;canopy;mesh;net;ventilation;chest;shoulder;drop;band;driver;unit;stylus;keyboard;trackpad;dock;mount;bracket;clip;clamp;magnet;suction;tool;accessory;option;choice;style;look;feel;crown;bezel;movement;mechanism;dropper;applicator;roller;pump;twist;wand;palette;puff;tie;cutter;peeler;press;masher;strainer;sieve;colander;basket;skewer;rack;grill;hob;ring;well;ledge;chute;ramp;track;bridge;tower;tunnel;train;car;truck;plane;boat;doll;bear;bunny;bell;drum;puzzle;game;board;dice;deck;spectrum;backing;closing;hanging;brake;freshener
noun_ending | tion;sion;ment;ness;ity;ance;ence;ship;age;ture;graphy;meter;ation;ology;lock;board;band;stand;holder;bag;box;case;cover;belt;strap;light;pocket;rest;piece;guard;proofing;work
# Words that make a short phrase before them an adjective
adjective_close | free;friendly;resistant;proof;safe;ready;compatible;certified;approved;washable;repellent;coloured;colored;tested;only
# Words that look like participles and are things
participle_or_noun | included;set;cut;knit;hundred;cast;ground;bread;thread;breed;blend;shed;sled
# Nouns that say too little without the word before them: "peanut butter", "French press"
noun_with_first | house;bank;run;horse;butter;press;wash;powder;gun;melts;maker;fryer;cooker;seeds;sauce;cream;mask;brush;bulb;strip;rod;glass;beans;set;print;art;case;bar;tree;post;cap;fountain;box;bag;cover;sleeve;mat;pad
# What was measured, and how a person says it: "25 mm in diameter"
dimension_noun | heavy=;in weight=;dia=in diameter;diameter=in diameter;height=high;width=wide;length=long;depth=deep;thickness=thick
# Names that hurried writers give small letters
capitalised | christmas;easter;halloween;hanukkah;diwali;ramadan;italy;japan;france;germany;portugal;spain;england;scotland;ireland;wales;india;mexico;peru;bluetooth
# Words that tell to do something only before "the", "in" and the like; they name things as well
imperative_or_noun | dust;brush;sponge;spray;massage;leave;read;place;plug;charge;pair;test;mix;heat;cook;bake;boil;steep;brew;hang;soak;press;fill;light;burn;wear;cut;mist;water;feed
# Phrases that hold a cautious word and praise nothing
harmless | guarantee:;warranty:;year guarantee;years guarantee;month guarantee;months guarantee;year warranty;month warranty;guaranteed for;best before;best-before;best by;best if used;best used;best within;best served;best enjoyed;best eaten;best stored;best kept;best washed;best viewed;best with;best for;fits best;works best;lasts best;best friend;best friends;best man;at its best
# Words never cut from what they deny
negation | not;no;never;without;non;minus
# Short names written in capitals, whatever the merchant did
acronym | usb;led;bbq;tv;uv;rgb;diy;pvc;abs;rfid;gps;nfc;lcd;ce;bpa;hdmi;spf
# Words before a single capital that is no article: "vitamin A"
before_letter | vitamin;size;grade;class;type;usb;plan;model
# Short phrases that say how a product is, though they end in the name of a thing
adjective_phrase | loose leaf;lay flat;high waist;low rise;full length;slim fit;regular fit;relaxed fit;cotton free;quick dry;quick drying;easy care;plug and play;warm white;cool white;clip on;wall mounted;battery operated
# Words by a letter or two like a product's or a material's, and rightly spelt
spelt | saddle;paint;paints;gloss;plane;stock;stocks;shop;shops;packet;bucket;cradle;battle;sliver;lather;glazed;candied;marbled;ceramics;bottom;button;cotton;breeze;pocket;locket;coaster;roaster;poster;toasted;roasted;painter;printer;slender;mixture;texture;charge;charger;wander;blanked;crafted;battery;buttery;creamy;flannel;tunnel;handle;kettle;cattle;settle;little;middle;puddle;cuddle;saddler;stable;stables;cables;tables;marble;garden;golden;wooden;woollen;woolen
# What stands right behind a verb and seldom behind a plural noun
after_verb | a;an;the;its;their;your;my;our;it;them;you;itself;themselves;no;any;every;all;both;up;off;out;down;away;back;together;apart;shut;open;flat;upright;better;well;easily;longer;less;more;neatly;into;onto
# What stands behind a plural noun as well as behind a verb
behind_nouns | of;and;or;&;for;with;in;on;at;from;to;by;is;are;as
irregular_plural | feet;people;children;women;men;teeth;mice;geese;knives;leaves;shelves
# What stands right behind a verb that tells what to do
# What stands behind an order: "write on the label", "choose from rust or sage"
# What a line begins with that advertises, and names nothing: "Free Shipping", "Made In Wales"
slogan | free;made;about;back;now;only;just;sale;summer;winter;spring;autumn;welcome;introducing;special;limited;last;buy;save;shop;handmade;why;how;what;our;we
# What is seen on a product, and not the product: what is said behind it is said of it
look | design;pattern;print;motif;logo;illustration;drawing;lettering;embroidery;initials
# What one cleans or tends a thing with: "dust with a dry cloth"
care_tool | cloth;water;soap;detergent;sponge;vinegar;towel;duster;suds;polish;beeswax
commanded | on;with;in;into;over;to;from
after_command | off;the;your;it;them;its;this;these;each;any;yourself;a;an
# Words by which a clause says what the whole product is made of
made_of | cut from;turned from;carved from;knitted in;woven in;sewn from;cast in;made of;made from;made in;crafted from;woven from;knitted from
# What a measure that follows is said of is a part or a portion, not the whole
part_measured | batch;batches;legs;seat;fits;under;up to;each;per;tank;reservoir;sachet;drawer;pocket;pockets;cable;cord;each bag
# What a verb that tells what to do is done to
object | it;them
# Words in a name by which a thing is a pet's
pet_audience | for dogs;for cats;for puppies;for kittens;for small dogs;for large dogs;your dog;your cat;your puppy
# Words in a name by which a thing is a baby's
baby_name | pram;pushchair;stroller;nursery;weaning;baby;babies;newborn;toddler
pet_name | dog;dogs;cat;cats;pet;pets;puppy;kitten
no_pet_name | cat eye;cat-eye;hot dog
# Words before a noun that begin a clause rather than an item of a list
article | a;an;the;this;that;these;those;its;our;your;their;each;every;no;all;both;some;any
# What stands before a thing a sentence speaks of; of these, what speaks of a thing already known
mention_lead | the;this;these;our;my;a;an;some;your
definite_lead | the;this;these;our;my
# What stands between these and a thing, and is no part of its name
mention_skip | brand;first;last;latest;next;same;other;whole;actual;real;own;usual;only;main;old;few
# What tells right before a thing that this is it
told_cue | we're adding;adding;this is for;we've got;i've got;we have;we've built;i've built;built;we now have;bringing back;we've added;one of;each of;all of;that's it;this is;these are;here is;here are;here's;it is;it's;they are;they're;that's;introducing;meet;presenting;i make;we make;i sell;we sell;i'm selling;we're selling;selling;sell;made;making;done;launching;launch;launched;finished;knitted;designed;call it;call them;calling it;calling them;listing;is;are
# What tells in the first sentences that what follows is the matter; of these, what asks for its words
about_cue | about;for;list;got;promote;feature;upload;add;need;want
request_cue | photos of;pictures of;photo of;picture of;quick one about;quick one on;notes about;draft for;what you need for;write up;wrote about;write about;tell you about;asked about;asking about;asks about;info on;info for;info about;informations about;information about;information on;details on;details of;notes on;notes for;copy for;text for;text about;listing for;description for;words for;blurb for;something for;something about;paragraph on;paragraph about;paragraph for;page for;first batch of;new batch of;launch of
# What ends a thing's words
ends_thing | them;him;us;me;pls;please;plz;thx;really;itself;themselves;just;before;after;finally;everyone;someone;anyone;people;everybody;somebody;who
# What a person speaks of beside the product
idle_name | packet;part;parts;deal;recording;voice note;memo;voice;day;afternoon;here;info;information;note;notes;detail;details;listing;page;shop;site;website;market;market stall;stall;season;spring;summer;autumn;winter;christmas;morning;evening;night;day;days;week;weekend;weekends;month;year;years;minute;minutes;hour;hours;bit;lot;lots;thing;things;stuff;way;time;times;batch;copy;text;description;blurb;photo;photos;picture;pictures;email;message;call;post;question;questions;idea;problem;customer;customers;friend;friends;mum;mom;dad;husband;wife;sister;brother;daughter;son;kid;kids;child;children;baby;dog;cat;team;family;studio;workshop;kitchen;garden;house;home;car;floor;sofa;shed;bath;bathroom;oven;freezer;fridge;dishwasher;microwave;machine;oven;market;fair;bestseller;best seller;favourite;favorite;price;money;name;world;country;town;city;village;store;order;orders;delivery;shipping;postage;everyone;one;ones;product;products;item;items;stock;range;line;couple;pair;kind;sort;type;version;model;end;start;rest;middle;side;sides;back;front;hand;hands;finger;fingers;head;sun;rain;weather;water;air;gift;present;collection;problem
# One person who speaks of themselves; what they do as the maker or the seller
one_person | i;i'm;i've;i'd;i'll;my;mine;me
maker_deed | would;advise;warm;tell;ask;store;run;work;wrote;photographed;brewed;cooked;smoked;cured;saw;cast;seal;brew;distil;put;give;list;serve;mark;photograph;write;make;made;making;sew;sewed;sewn;stitch;stitched;cut;carve;carved;turn;turned;pour;poured;hand-pour;throw;threw;thrown;knit;knitted;crochet;crocheted;weave;wove;woven;paint;painted;dye;dyed;hand-dye;print;printed;bind;bound;forge;forged;design;designed;draw;drew;drawn;mix;blend;blended;roast;bake;baked;grow;pick;picked;collect;fill;filled;sand;sanded;oil;use;used;add;added;pack;wrap;ship;post;send;include;offer;engrave;personalise;personalize;repair;mend;replace;finish;finished;check;test;choose;chose;source;buy;recommend;suggest;keep;sell;dip;spin;spun;tan;glaze;fire;fired;bend;polish;can;will;take;stamp;dry;press;build;built;start;started
# Words by which somebody talks to somebody, anywhere in a text and where it begins
talk_sign | pls;need a;i;i'm;i've;i'd;i'll;my;me;mine;can you;could you;would you;let me;let's;you know;erm
talk_opening | hi;hello;hey;hiya;ok;okay;right;so;well
# What a person says aside where they talk, and what they ask for or tell whoever writes
aside_mark | hmm;hang on;you know;lord;haha;lol;honestly;don't know;bless him;bless her;up to you;kept asking;keep asking;keeps asking;everyone asks;asks about it;finally ready;finally here;really pleased;trust me;that's the point;made my week;chat at;everyone's favourite;the tag says;hates the name;we're calling;hope the;hope you
# What names the copy or whoever writes it, and is told to no buyer
writer_mark | like it live;want to list;went online;goes online;you can say;what to write;one off because;use the word;mention that;mention the;mention it;say so;please say;say that nicely;put that;please put;be on the page;under a page;the listing;send me a;a draft by;like to charge;retail is;wholesale is;shop price is;quick one;what we need is;what you need for;some notes;you asked me;as promised;another story;if that helps;let me check;attached are;attached is;like to sell;want listed;to sell next;sat down to write;asked me to send;excuse the;invoice address;go on about;get that in;dictating;we need next;let's say;the next one for;the new thing for;picture of grandad;here's the stuff;same as last year
# What asks for words
requesting | attached;photos;pictures;i;need;want;here's;can you;could you;would you;i'd;we'd;quick;some;like;write;we're;i've;is a;tell you
# What a caution says, which is never left out
caution | wouldn't;shouldn't;need no;needs no;retire it;replace it;not;never;don't;do not;cannot;can't;mustn't;isn't;aren't;avoid;allergen;allergens;allergy;contains;contain;nuts;pregnant;tested to;tested for;guarantee;warranty;ages;magnets;under one;under three;under 3
# Words with which a person doubts the figure before them
doubt | hmm;hang on;let me check;wait;not sure
# What a message begins with
greeting | hi;hello;hey;hiya;dear;morning;good morning;good day;afternoon;good afternoon;evening;good evening

# What a clause may begin with once what was said aside before it is gone
clause_start | it;it's;they;they're;we;the;there;there's;this;each;every;you;inside
# What a maker says before the thing: "I pour resin coasters"
thing_made | make;making;sell;selling;made;pour;design;brew;knit;sew;carve;bake;roast;weave;forge;throw;print;bind;build;crochet;turn;blend
# What follows "so" or "right" where a message begins
talk_next | it's;this;these;here;here's;the;our;i;i'm;i've;we;we're;we've;so;quick;a;everyone;all;there;basically;let;let's;recording

# What stands before things of the kind that are not this one
others_of_kind | most;many;other;some;few;ordinary;normal;usual;typical;every;any;those;cheap
# What is made or sold at a time: "a batch of"
stock | batch;range;line;stock;lot;collection;selection;supply;pair;roll
# What stands before a thing that only lies beside the product, apart from prepositions
lies_beside | than;off;onto;like
# What turns one thing into the product
becoming | become;becomes;became
# What a figure is, where it stands before it: "maximum load 25 kg"
figure_name | load;capacity;weight;limit;speed;power;range;output;pressure;age;temperature
# Two words before a noun of which the second alone tells nothing: "loose leaf Assam"
bound_pair | loose leaf;clip on;slip on;stand up;roll top;pop up;fold up;pull on;lay flat
# What stands before the product, before the product of who speaks, and before what is somebody else's
near_lead | this;these
own_lead | our;my
others_lead | your;their;his;her;its
# What a thing is sewn with and not made of
sewing_stuff | thread
