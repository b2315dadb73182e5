# cmake -DBUILD=<build of palaute> -DSCRATCH=<dir> -P run.cmake: installs palaute, builds the consumer against it, runs it.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix)
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${SCRATCH}/build -DCMAKE_PREFIX_PATH=${SCRATCH}/prefix
    -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${SCRATCH}/build)

# The built tree must not be needed: only what is installed beside the library.
run(${SCRATCH}/build/consumer)
foreach(line "access.waiting negative Jonotus" "service.attitude positive asiakaspalvelija")
  if(NOT output MATCHES "${line}")
    message(FATAL_ERROR "expected '${line}' in:\n${output}")
  endif()
endforeach()
run(${SCRATCH}/prefix/bin/palaute --version)
file(REMOVE_RECURSE ${SCRATCH})
