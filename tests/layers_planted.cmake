# cmake -DENGINE=<dir> -DSCRATCH=<dir> -P layers_planted.cmake: the layer test must fail on includes that climb, skip or belong nowhere.
cmake_minimum_required(VERSION 3.25)

# expect_refusal(file text message): a copy of LAYERS with that one file must be refused with that message.
function(expect_refusal file text message)
  file(REMOVE_RECURSE "${SCRATCH}")
  file(COPY "${ENGINE}/LAYERS" DESTINATION "${SCRATCH}")
  file(WRITE "${SCRATCH}/${file}" "${text}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} "-DENGINE=${SCRATCH}" -P "${CMAKE_CURRENT_LIST_DIR}/layers.cmake"
                  RESULT_VARIABLE result ERROR_VARIABLE errors OUTPUT_QUIET)
  string(REGEX REPLACE "[ \n]+" " " errors "${errors}")
  if(result EQUAL 0 OR NOT errors MATCHES "${message}")
    message(FATAL_ERROR "${file} with '${text}' was not refused:\n${errors}")
  endif()
endfunction()

expect_refusal(text/climbs.cc "#include \"tagging/tagger.h\"" "layer text may not include tagging/tagger.h")
expect_refusal(statistics/skips.cc "#include \"palaute/survey.h\"" "layer statistics may not include palaute/survey.h")
expect_refusal(include/palaute/lexicon.h "#include \"report/json.h\"" "layer lexicon may not include report/json.h")
expect_refusal(attic/stray.cc "" "belongs to no layer")
