# cmake -DENGINE=<dir> -DSCRATCH=<dir> -P planted.cmake: the checks of the house must fail on what they forbid.
cmake_minimum_required(VERSION 3.25)

# expect_refusal(check message file text [file text]...): an engine of these files alone must be refused with that message.
function(expect_refusal check message)
  file(REMOVE_RECURSE "${SCRATCH}")
  file(COPY "${ENGINE}/LAYERS" DESTINATION "${SCRATCH}")
  while(ARGN)
    list(POP_FRONT ARGN file text)
    file(WRITE "${SCRATCH}/${file}" "${text}\n")
  endwhile()
  execute_process(COMMAND ${CMAKE_COMMAND} "-DENGINE=${SCRATCH}" -P "${CMAKE_CURRENT_LIST_DIR}/${check}.cmake"
                  RESULT_VARIABLE result ERROR_VARIABLE errors OUTPUT_QUIET)
  string(REGEX REPLACE "[ \n]+" " " errors "${errors}")
  if(result EQUAL 0 OR NOT errors MATCHES "${message}")
    message(FATAL_ERROR "${check} did not say '${message}':\n${errors}")
  endif()
endfunction()

expect_refusal(layers "layer text may not include tagging/tagger.h" text/climbs.cc "#include \"tagging/tagger.h\"")
expect_refusal(layers "layer statistics may not include palaute/survey.h" statistics/skips.cc "#include \"palaute/survey.h\"")
expect_refusal(layers "layer lexicon may not include report/json.h" include/palaute/lexicon.h "#include \"report/json.h\"")
expect_refusal(layers "belongs to no layer" attic/stray.cc "")
expect_refusal(type_names "types declared twice.*Cell" text/a.h "struct Cell {" report/b.h "class Cell {")
