/** Data: verbs that an English instruction starts with, in their base form. */
export const instructionVerbs: ReadonlySet<string> = new Set(
  `add agree allow answer apply arrange arrive ask avoid bake be beat begin bend boil book break breathe bring brush build
  butter button buy call carry catch change charge check chop choose clean clear click climb clip close collect comb come come-back connect
  cook cool copy count cover cross cut dial dig dip do drag draw dress drink drive drop drain dry dust eat empty enjoy enter
  feed feel fetch file fill find finish fit fix flush fold follow forget freeze fry gather get give go grate grease greet grip hand
  hang have heat help hide hit hoover hold hook insert iron join jump keep kneel knock label lay lead leave let lie lift light
  line listen load lock look loosen lower make mark measure meet melt mix mop move note open order pack park pass pay peel
  pick place plan plug point polish post pour prepare press print pull push put raise rake reach read relax remember
  refill reload remove repeat replace reset restart restock rewind rotate report rest return rinse roll rub run save say scan scoop scrape screw scroll scrub seal see select sell send serve
  set shake share sharpen shout show shower shut sign sit slice slide smell smile soak sort speak spell spread squeeze
  spray stack stamp stand stand-back staple start stay step stick stir stop store stretch sweep swipe switch take talk tap taste tear
  tape tell test thank think throw tick tidy tie tighten tip toast touch train travel trim try turn twist type undo unlock
  unload unpack unplug untie unfold unzip use vacuum visit wait wake walk warm wash watch water wear weigh wet wind wipe wish work wrap wring write zip`.split(
    /\s+/,
  ),
);
